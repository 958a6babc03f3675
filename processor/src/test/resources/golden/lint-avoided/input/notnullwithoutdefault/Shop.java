package notnullwithoutdefault;

import dev.galvanic.annotation.*;

@Service(name = "notnullwithoutdefault")
final class Shop {}

@Model(table = "items")
@Migrate(version = "v1", addColumn = @AddColumn("color"))
@Migrate(
    version = "v2",
    sql = @Execute("UPDATE items SET color = 'grey' WHERE color IS NULL"))
@Migrate(version = "v3", setNotNull = @SetNotNull(value = "color", online = true))
record Item(@Id int id, String name, int stock, String color) {}
