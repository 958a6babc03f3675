package badaccept;

import dev.galvanic.annotation.*;

@Service(name = "badaccept")
final class Shop {}

@Model(table = "items")
record Item(@Id int id, String name, int stock) {}
