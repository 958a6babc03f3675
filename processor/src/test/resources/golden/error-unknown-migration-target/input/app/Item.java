package app;

import dev.galvanic.annotation.Id;
import dev.galvanic.annotation.Migrate;
import dev.galvanic.annotation.Model;
import dev.galvanic.annotation.RenameColumn;

@Model(table = "items")
@Migrate(version = "v1", renameColumn = @RenameColumn(from = "nam", to = "title"))
public record Item(@Id int id, String title, int price) {}
