package app;

import dev.galvanic.annotation.Id;
import dev.galvanic.annotation.KeyGeneration;
import dev.galvanic.annotation.Model;

@Model(table = "old", schema = "store")
record Old(@Id(KeyGeneration.SEQUENCE) long id) {}
