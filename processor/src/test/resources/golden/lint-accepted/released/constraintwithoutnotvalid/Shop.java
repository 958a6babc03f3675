package constraintwithoutnotvalid;

import dev.galvanic.annotation.*;

@Service(name = "constraintwithoutnotvalid")
final class Shop {}

@Model(table = "items")
record Item(@Id int id, String name, int stock) {}
