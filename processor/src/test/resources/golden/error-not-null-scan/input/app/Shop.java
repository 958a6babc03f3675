package app;

import dev.galvanic.annotation.*;

@Service(name = "shop")
final class Shop {}

@Model(table = "items")
@Migrate(version = "v1", setNotNull = @SetNotNull("note"))
record Item(@Id int id, String name, String note) {}
