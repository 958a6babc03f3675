package typenarrowing;

import dev.galvanic.annotation.*;

@Service(name = "typenarrowing")
final class Shop {}

@Model(table = "items")
@Migrate(
    version = "v1",
    changeType = @ChangeType("name"),
    accept = {@Accept(rule = "TableRewrite", reason = "a hundred rows"), @Accept(rule = "TypeNarrowing", reason = "the form has never let more through")})
record Item(@Id int id, @Column(length = 20) String name, int stock) {}
