package typenarrowing;

import dev.galvanic.annotation.*;

@Service(name = "typenarrowing")
final class Shop {}

@Model(table = "items")
@Migrate(
    version = "v1",
    changeType = @ChangeType(value = "name", using = "left(name, 20)"),
    accept = @Accept(rule = "TableRewrite", reason = "a hundred rows"))
record Item(@Id int id, @Column(length = 20) String name, int stock) {}
