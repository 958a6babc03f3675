package app;

import dev.galvanic.annotation.Id;
import dev.galvanic.annotation.KeyGeneration;
import dev.galvanic.annotation.Model;
import dev.galvanic.annotation.Unique;

@Model(table = "given")
record Given(@Id(KeyGeneration.ASSIGNED) int id, @Unique String name) {}
