package app;

import dev.galvanic.annotation.Id;
import dev.galvanic.annotation.Model;

@Model(table = "tags")
public record Tag(@Id int id, String text) {}
