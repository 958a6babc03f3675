package app;

import dev.galvanic.annotation.*;
import java.util.List;

@Service(name = "shop")
final class Shop {}

@Model(table = "items")
@Migrate(
    version = "v1",
    dropColumn = "stock",
    accept = {
      @Accept(rule = "BreaksRunningInstances", reason = "no release since May uses it"),
      @Accept(rule = "DataLoss", reason = "counted by the warehouse now")
    })
record Item(@Id int id, String name) {}

@Repository
interface Items {
  @Sql("SELECT name FROM items WHERE stock > 0")
  List<String> inStock();
}
