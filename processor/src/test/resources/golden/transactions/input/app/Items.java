package app;

import dev.galvanic.annotation.Repository;
import dev.galvanic.annotation.Sql;
import dev.galvanic.annotation.Transactional;
import dev.galvanic.annotation.Transactional.Isolation;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

@Repository
interface Items {
  @Sql("UPDATE items SET stock = stock + :change WHERE id = :id")
  int change(int id, int change);

  @Sql("SELECT id, stock FROM items WHERE id = :id")
  Optional<Item> find(int id);

  @Transactional
  default void move(int from, int to, int howMany) {
    change(from, -howMany);
    change(to, howMany);
  }

  @Transactional(isolation = Isolation.SERIALIZABLE, retries = 5)
  default int total(List<Integer> ids, String database) throws IOException {
    return ids.stream().flatMap(id -> find(id).stream()).mapToInt(Item::stock).sum();
  }
}
