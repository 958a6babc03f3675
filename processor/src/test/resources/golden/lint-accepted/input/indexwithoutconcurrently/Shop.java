package indexwithoutconcurrently;

import dev.galvanic.annotation.*;

@Service(name = "indexwithoutconcurrently")
final class Shop {}

@Model(table = "items")
@Migrate(version = "v1", addIndex = @AddIndex("items_name_idx"), accept = @Accept(rule = "IndexWithoutConcurrently", reason = "a hundred rows"))
record Item(@Id int id, @Index String name, int stock) {}
