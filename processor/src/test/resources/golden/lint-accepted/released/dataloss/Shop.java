package dataloss;

import dev.galvanic.annotation.*;

@Service(name = "dataloss")
final class Shop {}

@Model(table = "items")
record Item(@Id int id, String name, int stock) {}
