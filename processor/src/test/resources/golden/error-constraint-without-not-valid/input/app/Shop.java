package app;

import dev.galvanic.annotation.*;

@Service(name = "shop")
final class Shop {}

@Model(table = "items")
@Migrate(version = "v1", addConstraint = @AddConstraint("few"))
record Item(@Id int id, String name, @Check(name = "few", value = "stock < 1000") int stock) {}
