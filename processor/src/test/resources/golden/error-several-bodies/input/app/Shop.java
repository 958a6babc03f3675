package app;

import dev.galvanic.annotation.*;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;

@Service(name = "shop")
final class Shop {}

record Item(String name) {}

record Price(int cents) {}

@Route("/items")
final class ItemResource {
  @Post
  String create(Item item, Price price) {
    return item.name() + price.cents();
  }
}
