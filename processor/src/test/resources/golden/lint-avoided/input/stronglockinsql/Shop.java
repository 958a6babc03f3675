package stronglockinsql;

import dev.galvanic.annotation.*;

@Service(name = "stronglockinsql")
final class Shop {}

@Model(table = "items")
@Migrate(version = "v1", sql = @Execute("DELETE FROM items WHERE stock = 0"))
record Item(@Id int id, String name, int stock) {}
