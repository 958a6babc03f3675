package app;

import dev.galvanic.annotation.Id;
import dev.galvanic.annotation.Model;
import dev.galvanic.annotation.Service;

@Service(name = "shop")
final class Shop {}

@Model(table = "items")
record Item(@Id int id, String name) {}
