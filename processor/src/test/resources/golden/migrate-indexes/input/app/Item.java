package app;

import dev.galvanic.annotation.Accept;
import dev.galvanic.annotation.AddIndex;
import dev.galvanic.annotation.DropIndex;
import dev.galvanic.annotation.Id;
import dev.galvanic.annotation.Index;
import dev.galvanic.annotation.IndexMethod;
import dev.galvanic.annotation.Migrate;
import dev.galvanic.annotation.Model;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Model(table = "items")
@Index(columns = {"(lower(name))", "size DESC"}, name = "items_by_name", unique = true)
@Index(columns = "size", where = "size IS NOT NULL", include = "name", name = "items_size_idx")
@Index(columns = "tags", method = IndexMethod.GIN)
@Migrate(version = "v1", dropIndex = @DropIndex("items_name_idx"), accept = @Accept(rule = "IndexWithoutConcurrently", reason = "the table is small, and nobody is at work"))
@Migrate(version = "v2", dropIndex = @DropIndex(value = "items_size_idx", concurrently = true))
@Migrate(version = "v3", addIndex = @AddIndex("items_by_name"), accept = @Accept(rule = "IndexWithoutConcurrently", reason = "the table is small, and nobody is at work"))
@Migrate(version = "v4", addIndex = {@AddIndex(value = "items_size_idx", concurrently = true), @AddIndex(value = "items_tags_idx", concurrently = true)})
record Item(@Id int id, String name, @Nullable String size, List<String> tags) {}
