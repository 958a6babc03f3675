package app;

import dev.galvanic.annotation.*;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

@Service(name = "shop")
final class Shop {}

@Singleton
final class Prices {}

@Route("/items")
final class ItemResource {
  @Inject Prices prices;

  @Inject
  void prices(Prices other) {
    prices = other;
  }

  @Get
  String list() {
    return "";
  }
}
