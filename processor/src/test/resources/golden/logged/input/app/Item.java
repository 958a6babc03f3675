package app;

import dev.galvanic.annotation.Id;
import dev.galvanic.annotation.Model;

@Model(table = "items")
record Item(@Id int id, int stock) {}
