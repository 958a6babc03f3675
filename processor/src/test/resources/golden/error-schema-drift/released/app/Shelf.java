package app;

import dev.galvanic.annotation.Id;
import dev.galvanic.annotation.Model;

@Model(table = "shelves")
public record Shelf(@Id int id, String place, int size) {}
