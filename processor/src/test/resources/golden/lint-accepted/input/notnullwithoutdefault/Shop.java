package notnullwithoutdefault;

import dev.galvanic.annotation.*;

@Service(name = "notnullwithoutdefault")
final class Shop {}

@Model(table = "items")
@Migrate(version = "v1", addColumn = @AddColumn("color"), accept = @Accept(rule = "NotNullWithoutDefault", reason = "nobody has any items yet"))
record Item(@Id int id, String name, int stock, String color) {}
