package wholetablewrite;

import dev.galvanic.annotation.*;

@Service(name = "wholetablewrite")
final class Shop {}

@Model(table = "items")
@Migrate(version = "v1", sql = @Execute("UPDATE items SET stock = 0 WHERE stock < 0"))
record Item(@Id int id, String name, int stock) {}
