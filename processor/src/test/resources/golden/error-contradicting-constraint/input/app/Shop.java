package app;

import dev.galvanic.annotation.*;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;

@Service(name = "shop")
final class Shop {}

record NewItem(@Size(min = 10, max = 1) String name) {}

@Route("/items")
final class ItemResource {
  @Post
  String create(@Valid NewItem item) {
    return item.name();
  }
}
