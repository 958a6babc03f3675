package app;

import dev.galvanic.annotation.*;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;

@Service(name = "shop")
final class Shop {}

final class Orders {
  record Item(String name) {}
}

final class Stock {
  record Item(String name, int count) {}
}

@Route("/items")
final class ItemResource {
  @Get("/ordered")
  Orders.Item ordered() {
    return new Orders.Item("pen");
  }

  @Get("/stored")
  Stock.Item stored() {
    return new Stock.Item("pen", 1);
  }
}
