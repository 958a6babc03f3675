package app;

import dev.galvanic.annotation.*;

@Service(name = "shop")
final class Shop {}

@Model
@Unique(columns = "b", name = "one")
@Check(value = "b <> ''", name = "one")
@Check(value = "a > 0", name = "two")
@Check(value = "a < 9", name = "two")
record Item(int a, String b, @References(table = "x", to = "y", name = "one") int c) {}

@Model
@Index(columns = "b", name = "shared")
record First(int a, @Index(name = "item") String b) {}

@Model
record Second(@Index(name = "shared") int a, @Unique(name = "first") String b) {}

@Model(schema = "app")
record Third(@Index(name = "shared") int a) {}
