package notnullscan;

import dev.galvanic.annotation.*;

@Service(name = "notnullscan")
final class Shop {}

@Model(table = "items")
@Migrate(version = "v1", setNotNull = @SetNotNull("note"), accept = @Accept(rule = "NotNullScan", reason = "a hundred rows"))
record Item(@Id int id, String name, String note) {}
