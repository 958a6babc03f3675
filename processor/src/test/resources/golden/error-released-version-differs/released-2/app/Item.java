package app;

import dev.galvanic.annotation.Id;
import dev.galvanic.annotation.Migrate;
import dev.galvanic.annotation.Model;
import dev.galvanic.annotation.RenameColumn;

@Model(table = "items")
@Migrate(version = "v1", renameColumn = @RenameColumn(from = "price", to = "cents"))
public record Item(@Id int id, String name, int cents) {}
