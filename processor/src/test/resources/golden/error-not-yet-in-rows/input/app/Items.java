package app;

import dev.galvanic.annotation.Repository;
import dev.galvanic.annotation.Sql;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@Repository
interface Items {
  @Sql("SELECT * FROM items")
  List<Item> all();

  @Sql("SELECT to_jsonb(id) AS content FROM items")
  List<Box<String>> boxes();

  @Sql("SELECT tags FROM items")
  Optional<Set<String>> tags();

  @Sql("INSERT INTO items(tags) VALUES (:tags)")
  void insert(List<Optional<String>> tags);
}
