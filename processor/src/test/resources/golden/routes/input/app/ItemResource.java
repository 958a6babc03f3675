package app;

import dev.galvanic.annotation.Delete;
import dev.galvanic.annotation.Get;
import dev.galvanic.annotation.Head;
import dev.galvanic.annotation.Options;
import dev.galvanic.annotation.Patch;
import dev.galvanic.annotation.Post;
import dev.galvanic.annotation.Put;
import dev.galvanic.annotation.Route;

/** What is sold. */
@Route("/items")
final class ItemResource {
  @Get
  String list() {
    return "";
  }

  @Get("/new")
  String newest() {
    return "";
  }

  @Get("/{id}")
  String get(int id) {
    return "";
  }

  @Put("/{id}")
  void put(int id) {}

  /** The variable has a name of its own, and is the same one. */
  @Delete("/{itemId}")
  void delete(int itemId) {}

  @Head("/{id}")
  void head(int id) {}

  @Patch("/{id}/prices/{currency}")
  void price(int id, String currency) {}

  @Post("/{id}/prices/reset")
  void reset(int id) {}

  @Options("/{id}/prices/reset")
  void options(int id) {}

  @Route(value = "/search", method = "GET")
  String search() {
    return "";
  }
}
