package app;

import dev.galvanic.annotation.Execute;
import dev.galvanic.annotation.Id;
import dev.galvanic.annotation.Migrate;
import dev.galvanic.annotation.Model;
import dev.galvanic.annotation.SetNotNull;

@Model(table = "items")
@Migrate(version = "v1", dropColumn = "price")
@Migrate(version = "v2", dropNotNull = "id", setNotNull = @SetNotNull("name"))
@Migrate(version = "v3", sql = @Execute("BEGIN; UPDATE items SET name = ''"))
public record Item(@Id int id, String name) {}
