package breaksrunninginstances;

import dev.galvanic.annotation.*;

@Service(name = "breaksrunninginstances")
final class Shop {}

@Model(table = "items")
@Migrate(version = "v1", renameColumn = @RenameColumn(from = "name", to = "title"), accept = @Accept(rule = "BreaksRunningInstances", reason = "all instances are stopped for an update"))
record Item(@Id int id, String title, int stock) {}
