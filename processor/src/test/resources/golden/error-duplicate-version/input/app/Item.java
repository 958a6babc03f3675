package app;

import dev.galvanic.annotation.Id;
import dev.galvanic.annotation.Migrate;
import dev.galvanic.annotation.Model;

@Model(table = "items")
@Migrate(version = "v1", dropColumn = "price")
@Migrate(version = "v1", dropColumn = "name")
public record Item(@Id int id) {}
