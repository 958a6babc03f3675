package dataunderlock;

import dev.galvanic.annotation.*;

@Service(name = "dataunderlock")
final class Shop {}

@Model(table = "items")
record Item(@Id int id, String name, int stock) {}
