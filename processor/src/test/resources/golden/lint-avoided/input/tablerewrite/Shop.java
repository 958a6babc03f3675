package tablerewrite;

import dev.galvanic.annotation.*;
import org.jspecify.annotations.Nullable;

@Service(name = "tablerewrite")
final class Shop {}

@Model(table = "items")
@Migrate(version = "v1", addColumn = @AddColumn("amount"))
@Migrate(
    version = "v2",
    sql = @Execute("UPDATE items SET amount = stock WHERE amount IS NULL"))
record Item(@Id int id, String name, int stock, @Nullable Long amount) {}
