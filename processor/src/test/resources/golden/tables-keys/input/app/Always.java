package app;

import dev.galvanic.annotation.Id;
import dev.galvanic.annotation.KeyGeneration;
import dev.galvanic.annotation.Model;

@Model(table = "always")
record Always(@Id(KeyGeneration.IDENTITY_ALWAYS) int id) {}
