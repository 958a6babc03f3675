package app;

import dev.galvanic.annotation.*;
import java.util.List;
import java.util.Set;

@Service(name = "shop")
final class Shop {}

record Filter(List<Integer> ids) {}

@Repository
interface Items {
  @Sql("SELECT name FROM items WHERE id IN (:ids)")
  List<String> in(List<Integer> ids);

  @Sql("SELECT name FROM items WHERE id not in ( :ids )")
  List<String> notIn(Set<Integer> ids);

  @Sql("SELECT name FROM items WHERE id IN (:first, :filter.ids)")
  List<String> path(int first, Filter filter);

  @Sql("SELECT name FROM items WHERE id IN (:first, :second)")
  List<String> fine(int first, int second);
}
