package breaksrunninginstances;

import dev.galvanic.annotation.*;

@Service(name = "breaksrunninginstances")
final class Shop {}

@Model(table = "items")
record Item(@Id int id, String name, int stock) {}
