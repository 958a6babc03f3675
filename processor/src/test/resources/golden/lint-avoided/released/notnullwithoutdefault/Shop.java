package notnullwithoutdefault;

import dev.galvanic.annotation.*;

@Service(name = "notnullwithoutdefault")
final class Shop {}

@Model(table = "items")
record Item(@Id int id, String name, int stock) {}
