package app;

import dev.galvanic.annotation.*;
import org.jspecify.annotations.Nullable;

@Service(name = "shop")
final class Shop {}

@Model(table = "items")
@Migrate(
    version = "v1",
    addColumn = @AddColumn("color"),
    accept = @Accept(rule = "TableRewrite", reason = "a hundred rows"))
record Item(@Id int id, String name, int stock, @Nullable String color) {}
