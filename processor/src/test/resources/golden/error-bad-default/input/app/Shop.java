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
  String list(@Default("twenty") int limit) {
    return "at most " + limit;
  }
}
