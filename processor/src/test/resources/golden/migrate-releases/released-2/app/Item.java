package app;

import dev.galvanic.annotation.AddColumn;
import dev.galvanic.annotation.AddIndex;
import dev.galvanic.annotation.Id;
import dev.galvanic.annotation.Index;
import dev.galvanic.annotation.Migrate;
import dev.galvanic.annotation.Model;
import org.jspecify.annotations.Nullable;

@Model(table = "items")
@Migrate(version = "v1", author = "ada", addColumn = @AddColumn("size"), addIndex = @AddIndex(value = "items_size_idx", concurrently = true))
record Item(@Id int id, String name, @Index @Nullable String size) {}
