package app;

import dev.galvanic.annotation.Id;
import dev.galvanic.annotation.KeyGeneration;
import dev.galvanic.annotation.Model;

@Model(table = "own")
record Own(@Id(KeyGeneration.SEQUENCE) long id) {}
