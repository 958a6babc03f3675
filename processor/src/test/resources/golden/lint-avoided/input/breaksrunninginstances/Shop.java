package breaksrunninginstances;

import dev.galvanic.annotation.*;
import org.jspecify.annotations.Nullable;

@Service(name = "breaksrunninginstances")
final class Shop {}

@Model(table = "items")
@Migrate(version = "v1", addColumn = @AddColumn("title"))
@Migrate(
    version = "v2",
    sql = @Execute("UPDATE items SET title = name WHERE title IS NULL"))
record Item(@Id int id, String name, int stock, @Nullable String title) {}
