package severalstronglocks;

import dev.galvanic.annotation.*;

@Service(name = "severalstronglocks")
final class Shop {}

@Model(table = "items")
@Migrate(
    version = "v1",
    sql = @Execute(value = "ALTER TABLE items SET (fillfactor = 90)", effect = @Effect))
@Migrate(
    version = "v2",
    sql = @Execute(value = "ALTER TABLE shelves SET (fillfactor = 90)", effect = @Effect))
record Item(@Id int id, String name, int stock) {}

@Model(table = "shelves")
record Shelf(@Id int id) {}
