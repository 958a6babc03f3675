package app;

import dev.galvanic.annotation.Id;
import dev.galvanic.annotation.Model;

@Model(table = "items")
public record Item(@Id int id, String name) {}
