package app;

import dev.galvanic.annotation.*;
import org.jspecify.annotations.Nullable;

@Service(name = "shop")
final class Shop {}

@Model
record City(@Id int id, String name, @Unique String code) {}

@Model
record Area(@Id int x, @Id int y) {}

@Model
record Keyless(int a) {}

record NoModel(int a) {}

@Model
@References(City.class)
record User(
    @Id int id,
    @References int a,
    @References(value = City.class, table = "city", to = "id") int b,
    @References(table = "region") int c,
    @References(NoModel.class) int d,
    @References(Keyless.class) int e,
    @References(Area.class) int f,
    @References(value = City.class, to = "name") String g,
    @References(City.class) String h,
    @References(value = City.class, onDelete = ReferentialAction.SET_NULL) int i,
    @References(value = City.class, onUpdate = ReferentialAction.SET_DEFAULT) int j,
    @References(table = "region", to = {"a", "b"}) int k,
    @References(value = City.class, to = "code", onDelete = ReferentialAction.SET_NULL)
        @Nullable String ok,
    @References(City.class) long larger,
    @References(table = "audit.entries", to = "id") long elsewhere) {}
