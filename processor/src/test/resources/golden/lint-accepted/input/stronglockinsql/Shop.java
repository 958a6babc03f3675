package stronglockinsql;

import dev.galvanic.annotation.*;

@Service(name = "stronglockinsql")
final class Shop {}

@Model(table = "items")
@Migrate(version = "v1", sql = @Execute(value = "TRUNCATE items", effect = @Effect), accept = @Accept(rule = "StrongLockInSql", reason = "the service is stopped for it"))
record Item(@Id int id, String name, int stock) {}
