package app;

import dev.galvanic.annotation.*;

@Service(name = "shop")
final class Shop {}

@Model(table = "items")
@Migrate(version = "v1", sql = @Execute("UPDATE items SET stock = 0"))
record Item(@Id int id, String name, int stock) {}
