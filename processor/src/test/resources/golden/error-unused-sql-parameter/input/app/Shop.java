package app;

import dev.galvanic.annotation.*;

@Service(name = "shop")
final class Shop {}

@Repository
interface Items {
  @Sql("SELECT name FROM items WHERE color = :color")
  String name(int id, String color);
}

@Repository
interface Searches {
  @Sql("SELECT name FROM items WHERE name LIKE '%:part%'")
  java.util.List<String> like(String part);

  @Sql("SELECT name FROM items WHERE name LIKE ':part%'")
  java.util.List<String> begin(String part);
}
