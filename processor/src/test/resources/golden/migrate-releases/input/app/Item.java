package app;

import dev.galvanic.annotation.AddColumn;
import dev.galvanic.annotation.AddIndex;
import dev.galvanic.annotation.Id;
import dev.galvanic.annotation.Index;
import dev.galvanic.annotation.Migrate;
import dev.galvanic.annotation.Model;
import org.jspecify.annotations.Nullable;

/** What is sold. */
@Model(table = "items")
@Migrate(version = "v1", author = "ada", addColumn = @AddColumn("size"), addIndex = @AddIndex(value = "items_size_idx", concurrently = true))
@Migrate(version = "v10", addColumn = @AddColumn("price"))
@Migrate(version = "v2", addColumn = @AddColumn("color"))
record Item(@Id int id, String name, @Index @Nullable String size, @Nullable String color, @Nullable Integer price) {}
