package app;

import dev.galvanic.annotation.*;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;

@Service(name = "shop")
final class Shop {}

record Item(String shortName, String short_name) {}

@Route("/items")
final class ItemResource {
  @Get
  Item get() {
    return new Item("pen", "pencil");
  }
}
