package app;

import dev.galvanic.annotation.*;

@Service(name = "shop")
final class Shop {}

@Model(table = "items")
@Migrate(version = "v1", renameColumn = @RenameColumn(from = "name", to = "title"))
record Item(@Id int id, String title, int stock) {}
