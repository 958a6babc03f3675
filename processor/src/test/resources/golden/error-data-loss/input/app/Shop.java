package app;

import dev.galvanic.annotation.*;

@Service(name = "shop")
final class Shop {}

@Model(table = "items")
@Migrate(
    version = "v1",
    dropColumn = "stock",
    accept = @Accept(rule = "BreaksRunningInstances", reason = "no release since May uses it"))
record Item(@Id int id, String name) {}
