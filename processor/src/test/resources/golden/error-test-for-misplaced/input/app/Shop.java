package app;

import dev.galvanic.annotation.Get;
import dev.galvanic.annotation.Route;
import dev.galvanic.annotation.Service;
import dev.galvanic.annotation.TestFor;

@Service(name = "shop")
@TestFor(Shop.class)
final class Shop {}

@Route("/items")
@TestFor(Shop.class)
final class ItemResource {
  @Get
  int count() {
    return 0;
  }
}

@TestFor(Shop.class)
interface Tested {}

@TestFor(Shop.class)
@interface ForShop {}
