package typenarrowing;

import dev.galvanic.annotation.*;

@Service(name = "typenarrowing")
final class Shop {}

@Model(table = "items")
record Item(@Id int id, String name, int stock) {}
