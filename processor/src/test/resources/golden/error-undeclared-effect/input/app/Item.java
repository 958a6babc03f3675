package app;

import dev.galvanic.annotation.Execute;
import dev.galvanic.annotation.Id;
import dev.galvanic.annotation.Migrate;
import dev.galvanic.annotation.Model;

@Model(table = "items")
@Migrate(version = "v1", sql = @Execute("UPDATE items SET price = 0; DROP TRIGGER audit ON items"))
public record Item(@Id int id, String name, int price) {}
