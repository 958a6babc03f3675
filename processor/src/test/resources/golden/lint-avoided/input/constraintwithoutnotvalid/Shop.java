package constraintwithoutnotvalid;

import dev.galvanic.annotation.*;

@Service(name = "constraintwithoutnotvalid")
final class Shop {}

@Model(table = "items")
@Migrate(
    version = "v1",
    addConstraint = @AddConstraint(value = "few", notValid = true),
    validate = "few")
record Item(@Id int id, String name, @Check(name = "few", value = "stock < 1000") int stock) {}
