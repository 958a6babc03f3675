package app;

import dev.galvanic.annotation.AddColumn;
import dev.galvanic.annotation.Id;
import dev.galvanic.annotation.Migrate;
import dev.galvanic.annotation.Model;
import org.jspecify.annotations.Nullable;

@Model(table = "items")
@Migrate(version = "v1", addColumn = @AddColumn("tag"))
public record Item(@Id int id, String name, @Nullable String tag) {}
