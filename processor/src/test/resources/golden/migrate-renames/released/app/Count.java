package app;

import dev.galvanic.annotation.Id;
import dev.galvanic.annotation.KeyGeneration;
import dev.galvanic.annotation.Model;
import dev.galvanic.annotation.References;

@Model(table = "counts")
record Count(@Id(KeyGeneration.SEQUENCE) long id, @References(Item.class) int item) {}
