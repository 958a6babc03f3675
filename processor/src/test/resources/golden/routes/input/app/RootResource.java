package app;

import dev.galvanic.annotation.Get;
import dev.galvanic.annotation.Route;

@Route("/")
final class RootResource {
  @Get
  String root() {
    return "";
  }

  @Get("/{page}")
  String page(String page) {
    return page;
  }
}
