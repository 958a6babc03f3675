package app;

import dev.galvanic.annotation.Id;
import dev.galvanic.annotation.Migrate;
import dev.galvanic.annotation.Model;

@Model(table = "items")
@Migrate(version = "v 1", date = "25.11.2026", dropColumn = "price")
@Migrate(version = "create", dropColumn = "price")
public record Item(@Id int id, String name) {}
