package app;

import dev.galvanic.annotation.Breaks;
import dev.galvanic.annotation.Get;
import dev.galvanic.annotation.Route;

@Route("/items")
final class Items {
  @Get
  @Breaks("it was a text")
  int count() {
    return 1;
  }

  @Get("/sold")
  @Breaks(" ")
  int sold() {
    return 1;
  }
}
