package dataunderlock;

import dev.galvanic.annotation.*;
import org.jspecify.annotations.Nullable;

@Service(name = "dataunderlock")
final class Shop {}

@Model(table = "items")
@Migrate(
    version = "v1",
    addColumn = @AddColumn("color"),
    sql = @Execute("UPDATE items SET color = 'grey' WHERE color IS NULL"), accept = @Accept(rule = "DataUnderLock", reason = "a hundred rows"))
record Item(@Id int id, String name, int stock, @Nullable String color) {}
