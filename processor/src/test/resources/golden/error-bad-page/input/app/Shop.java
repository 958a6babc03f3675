package app;

import dev.galvanic.Page;
import dev.galvanic.annotation.*;
import java.util.List;

@Service(name = "shop")
final class Shop {}

@Repository
interface Items {
  @Sql("SELECT name FROM items LIMIT :limit OFFSET :offset")
  Page<String> withoutCount(int limit, long offset);

  @Sql(
      value = "SELECT name FROM items LIMIT :most OFFSET :offset",
      count = "SELECT count(*) FROM items")
  Page<String> withoutLimit(int most, int offset);

  @Sql(
      value = "SELECT name FROM items LIMIT :limit OFFSET :offset",
      count = "SELECT count(*) FROM items")
  Page<String> ofOtherTypes(long limit, Integer offset);

  @Sql(value = "SELECT name FROM items", count = "SELECT count(*) FROM items")
  List<String> withoutPage();

  @Sql(
      value = "SELECT name FROM items LIMIT :limit OFFSET :offset",
      count = "SELECT count(*) FROM items WHERE id = :id")
  Page<String> withUnknown(int limit, int offset);
}
