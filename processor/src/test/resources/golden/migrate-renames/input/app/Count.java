package app;

import dev.galvanic.annotation.Accept;
import dev.galvanic.annotation.Id;
import dev.galvanic.annotation.KeyGeneration;
import dev.galvanic.annotation.Migrate;
import dev.galvanic.annotation.Model;
import dev.galvanic.annotation.References;
import dev.galvanic.annotation.RenameTable;

@Model(table = "tallies")
@Migrate(version = "v1", renameTable = @RenameTable(from = "counts", to = "tallies"), accept = @Accept(rule = "BreaksRunningInstances", reason = "the table is small, and nobody is at work"))
record Count(@Id(KeyGeneration.SEQUENCE) long id, @References(Item.class) int item) {}
