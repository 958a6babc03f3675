package app;

import dev.galvanic.annotation.Repository;
import dev.galvanic.annotation.Sql;
import java.util.List;

@Repository
interface Items {
  @Sql("SELECT * FROM items")
  List<Item> all();

  @Sql("INSERT INTO items(part) VALUES (:part)")
  void insert(Part part);
}
