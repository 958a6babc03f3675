package app;

import dev.galvanic.annotation.*;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;

@Service(name = "shop")
final class Shop {}

@Route("/items")
final class ItemResource {
  @Get
  String list(@QueryParam("name") String one, @QueryParam("name") String other) {
    return one + other;
  }
}
