package app;

import dev.galvanic.annotation.*;

@Service(name = "shop")
final class Shop {}

@Model(table = "items")
@Migrate(
    version = "v1",
    changeType = @ChangeType("stock"),
    accept = @Accept(rule = "TableRewrite", reason = ""))
record Item(@Id int id, String name, long stock) {}
