package app;

import dev.galvanic.annotation.AddColumn;
import dev.galvanic.annotation.AddIndex;
import dev.galvanic.annotation.ChangeType;
import dev.galvanic.annotation.Id;
import dev.galvanic.annotation.Migrate;
import dev.galvanic.annotation.Model;
import org.jspecify.annotations.Nullable;

@Model(table = "items")
@Migrate(
    version = "v1",
    addColumn = {@AddColumn("tiltle"), @AddColumn("size")},
    changeType = @ChangeType(value = "size", type = "bigint"),
    addIndex = @AddIndex("items_idx"))
public record Item(@Id int id, String name, int price, @Nullable String title, long size) {}
