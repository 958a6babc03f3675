package constraintwithoutnotvalid;

import dev.galvanic.annotation.*;

@Service(name = "constraintwithoutnotvalid")
final class Shop {}

@Model(table = "items")
@Migrate(version = "v1", addConstraint = @AddConstraint("few"), accept = @Accept(rule = "ConstraintWithoutNotValid", reason = "a hundred rows"))
record Item(@Id int id, String name, @Check(name = "few", value = "stock < 1000") int stock) {}
