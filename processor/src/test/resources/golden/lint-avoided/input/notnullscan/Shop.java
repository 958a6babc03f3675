package notnullscan;

import dev.galvanic.annotation.*;

@Service(name = "notnullscan")
final class Shop {}

@Model(table = "items")
@Migrate(version = "v1", setNotNull = @SetNotNull(value = "note", online = true))
record Item(@Id int id, String name, String note) {}
