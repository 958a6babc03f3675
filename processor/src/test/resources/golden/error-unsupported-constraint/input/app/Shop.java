package app;

import dev.galvanic.annotation.*;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;

@Service(name = "shop")
final class Shop {}

record NewItem(@jakarta.validation.constraints.Future java.time.LocalDate from) {}

@Route("/items")
final class ItemResource {
  @Post
  String create(@Valid NewItem item) {
    return item.from().toString();
  }
}
