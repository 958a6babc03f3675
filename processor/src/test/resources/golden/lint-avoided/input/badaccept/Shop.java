package badaccept;

import dev.galvanic.annotation.*;

@Service(name = "badaccept")
final class Shop {}

@Model(table = "items")
@Migrate(
    version = "v1",
    changeType = @ChangeType("stock"),
    accept = @Accept(rule = "TableRewrite", reason = "a hundred rows"))
record Item(@Id int id, String name, long stock) {}
