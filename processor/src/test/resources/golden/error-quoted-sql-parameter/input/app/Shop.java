package app;

import dev.galvanic.annotation.*;
import java.util.List;

@Service(name = "shop")
final class Shop {}

@Repository
interface Items {
  @Sql("SELECT 1 WHERE 'a' = ':name'")
  List<Integer> named(String name);
}
