package app;

import dev.galvanic.annotation.Get;
import dev.galvanic.annotation.Route;

@Route("/boxes")
final class BoxResource {
  @Get
  Box<String> box() {
    throw new UnsupportedOperationException();
  }
}
