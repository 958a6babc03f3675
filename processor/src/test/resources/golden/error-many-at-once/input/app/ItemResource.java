package app;

import dev.galvanic.annotation.Get;
import dev.galvanic.annotation.Post;
import dev.galvanic.annotation.Route;
import dev.galvanic.annotation.Status;

@Route("/items")
final class ItemResource {
  @Get("/{id}")
  Item get(int ids) {
    throw new UnsupportedOperationException();
  }

  @Get("/{name}")
  @Status(500)
  String named(String name) {
    return name;
  }

  @Post("items-{id}")
  void create() {}
}
