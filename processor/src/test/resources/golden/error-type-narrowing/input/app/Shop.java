package app;

import dev.galvanic.annotation.*;

@Service(name = "shop")
final class Shop {}

@Model(table = "items")
@Migrate(
    version = "v1",
    changeType = @ChangeType("name"),
    accept = @Accept(rule = "TableRewrite", reason = "a hundred rows"))
record Item(@Id int id, @Column(length = 20) String name, int stock) {}
