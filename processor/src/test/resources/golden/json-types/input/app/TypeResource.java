package app;

import dev.galvanic.annotation.Get;
import dev.galvanic.annotation.Post;
import dev.galvanic.annotation.Route;

@Route("/types")
final class TypeResource {
  @Get("/scalars")
  Scalars scalars() {
    throw new UnsupportedOperationException();
  }

  @Post("/scalars")
  Scalars scalars(Scalars scalars) {
    return scalars;
  }

  @Post("/containers")
  Containers containers(Containers containers) {
    return containers;
  }

  @Get("/boxes")
  Box<Box<Tree>> boxes() {
    throw new UnsupportedOperationException();
  }
}
