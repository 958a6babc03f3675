package app;

import dev.galvanic.annotation.Get;
import dev.galvanic.annotation.Post;
import dev.galvanic.annotation.Route;
import dev.galvanic.annotation.Transactional;
import dev.galvanic.annotation.Transactional.Isolation;
import java.util.Optional;

@Route("/items")
final class ItemResource {
  private final Items items;

  ItemResource(Items items) {
    this.items = items;
  }

  @Post("/{id}/sold")
  @Transactional
  void sold(int id, int howMany) {
    items.change(id, -howMany);
  }

  @Get("/{id}")
  @Transactional(isolation = Isolation.REPEATABLE_READ, readOnly = true)
  Optional<Item> get(int id) {
    return items.find(id);
  }

  @Get("/{id}/report")
  @Transactional(isolation = Isolation.SERIALIZABLE, readOnly = true, deferrable = true)
  String report(int id) {
    return "";
  }

  @Post("/{id}/moved")
  @Transactional(isolation = Isolation.SERIALIZABLE, retries = 3)
  int moved(int id, int database) {
    return database;
  }

  @Get("/plain")
  int plain() {
    return 1;
  }
}
