package app;

import dev.galvanic.annotation.*;

@Service(name = "shop")
final class Shop {}

@DropTable(value = "old", version = "v2")
@Migrate(version = "v1")
@Migrate(version = "v2", dropColumn = "a")
@Check(name = "c", value = "a > 0")
record NoModel(
    @Unique int a,
    @Version int b,
    @References(table = "x", to = "y") int c) {}

@Index(columns = "a")
final class NoRecord {}

@Model
record Item(
    @Unique(columns = "b") int a,
    @Index(name = "one")
        @Index(
            name = "two",
            columns = {"a", "b"})
        int b) {}
