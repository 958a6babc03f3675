package indexwithoutconcurrently;

import dev.galvanic.annotation.*;

@Service(name = "indexwithoutconcurrently")
final class Shop {}

@Model(table = "items")
record Item(@Id int id, String name, int stock) {}
