package app;

import dev.galvanic.annotation.Get;
import dev.galvanic.annotation.Route;

@Route("/items")
final class Items {
  @Get
  int count() {
    return 1;
  }
}
