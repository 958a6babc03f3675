package app;

import dev.galvanic.annotation.*;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;

@Service(name = "shop")
final class Shop {}

record Item(java.io.File file) {}

@Route("/items")
final class ItemResource {
  @Get
  Item get() {
    return new Item(new java.io.File("pen"));
  }

  @Get("/tagged")
  void tagged(java.util.Collection<String> tags) {}
}
