package app;

import dev.galvanic.annotation.*;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;

@Service(name = "shop")
final class Shop {}

record Item(String name) {}

@Route("/items")
final class ItemResource {
  @Get
  @Produces(media = "text/csv")
  Item get() {
    return new Item("pen");
  }
}
