package app;

import dev.galvanic.annotation.*;

@Service(name = "shop")
final class Shop {}

@Model(table = "items")
@Migrate(version = "v1", sql = @Execute(value = "TRUNCATE items", effect = @Effect))
record Item(@Id int id, String name, int stock) {}
