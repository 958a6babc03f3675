package stronglockinsql;

import dev.galvanic.annotation.*;

@Service(name = "stronglockinsql")
final class Shop {}

@Model(table = "items")
record Item(@Id int id, String name, int stock) {}
