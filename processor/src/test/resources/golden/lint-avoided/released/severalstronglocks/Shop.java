package severalstronglocks;

import dev.galvanic.annotation.*;

@Service(name = "severalstronglocks")
final class Shop {}

@Model(table = "items")
record Item(@Id int id, String name, int stock) {}

@Model(table = "shelves")
record Shelf(@Id int id) {}
