package tablerewrite;

import dev.galvanic.annotation.*;

@Service(name = "tablerewrite")
final class Shop {}

@Model(table = "items")
record Item(@Id int id, String name, int stock) {}
