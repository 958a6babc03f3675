package app;

import dev.galvanic.annotation.*;

@Service(name = "shop")
final class Shop {}

@Model(table = "items")
@Migrate(version = "v1", addIndex = @AddIndex("items_name_idx"))
record Item(@Id int id, @Index String name, int stock) {}
