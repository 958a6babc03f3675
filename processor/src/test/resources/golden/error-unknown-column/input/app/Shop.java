package app;

import dev.galvanic.annotation.*;

@Service(name = "shop")
final class Shop {}

@Model
record City(@Id int id, @Unique String shortName) {}

@Model(table = "users")
@Unique(columns = {"name", "cityId"})
@Index(columns = {"lower(name)", "nam DESC"})
@Index(columns = "name", include = "age")
@References(value = City.class, columns = "town", to = "id")
record User(
    @Id int id,
    String name,
    @References(value = City.class, to = "shortName") String cityId) {}
