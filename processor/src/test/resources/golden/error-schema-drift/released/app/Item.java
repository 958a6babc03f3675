package app;

import dev.galvanic.annotation.Id;
import dev.galvanic.annotation.Index;
import dev.galvanic.annotation.Model;

@Model(table = "items")
public record Item(@Id int id, @Index String name, int price, Color color, boolean old, String label) {}
