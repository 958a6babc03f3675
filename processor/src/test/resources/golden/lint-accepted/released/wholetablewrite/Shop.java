package wholetablewrite;

import dev.galvanic.annotation.*;

@Service(name = "wholetablewrite")
final class Shop {}

@Model(table = "items")
record Item(@Id int id, String name, int stock) {}
