package app;

import dev.galvanic.annotation.Accept;
import dev.galvanic.annotation.Id;
import dev.galvanic.annotation.Migrate;
import dev.galvanic.annotation.Model;
import dev.galvanic.annotation.RenameColumn;

@Model(table = "items")
@Migrate(version = "v1", renameColumn = @RenameColumn(from = "price", to = "cents"), accept = @Accept(rule = "BreaksRunningInstances", reason = "nobody is at work"))
public record Item(@Id int id, String name, int cents) {}
