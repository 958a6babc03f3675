package app;

import dev.galvanic.annotation.Accept;
import dev.galvanic.annotation.Id;
import dev.galvanic.annotation.Index;
import dev.galvanic.annotation.Migrate;
import dev.galvanic.annotation.Model;
import dev.galvanic.annotation.References;
import dev.galvanic.annotation.RenameColumn;
import dev.galvanic.annotation.RenameTable;
import dev.galvanic.annotation.Unique;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

@Model(table = "articles", schema = "store")
@Migrate(version = "v1", renameTable = @RenameTable(from = "items", to = "articles"), renameColumn = @RenameColumn(from = "title", to = "name"), accept = @Accept(rule = "BreaksRunningInstances", reason = "the table is small, and nobody is at work"))
@Migrate(version = "v2", renameTable = @RenameTable(from = "articles", to = "store.articles"), renameColumn = @RenameColumn(from = "id", to = "number"), accept = @Accept(rule = "BreaksRunningInstances", reason = "the table is small, and nobody is at work"))
record Item(@Id int number, @Unique String name, @Index @Min(1) int size, @References(Item.class) @Nullable Integer parent) {}
