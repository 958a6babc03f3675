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
  java.util.Optional<java.util.stream.Stream<String>> list() {
    return java.util.Optional.empty();
  }
}
