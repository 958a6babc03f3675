package indexwithoutconcurrently;

import dev.galvanic.annotation.*;

@Service(name = "indexwithoutconcurrently")
final class Shop {}

@Model(table = "items")
@Migrate(
    version = "v1",
    addIndex = @AddIndex(value = "items_name_idx", concurrently = true))
record Item(@Id int id, @Index String name, int stock) {}
