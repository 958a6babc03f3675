package app;

import dev.galvanic.annotation.Id;
import dev.galvanic.annotation.Model;
import dev.galvanic.annotation.References;

@Model(table = "tags")
record Tag(@Id int id, @References(Item.class) int item) {}
