package app;

import dev.galvanic.annotation.Get;
import dev.galvanic.annotation.Route;

@Route("/hello")
final class HelloResource {
  @Get
  String hello() {
    return "hello";
  }
}
