package app;

import dev.galvanic.annotation.*;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;

@Service(name = "shop")
final class Shop {}

record Filter(String name) {}

@Route("/items")
final class ItemResource {
  @Get
  String list(@Body Filter filter) {
    return filter.name();
  }
}
