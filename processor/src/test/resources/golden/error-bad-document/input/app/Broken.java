package app;

import dev.galvanic.annotation.Client;
import dev.galvanic.annotation.Get;

interface Broken {
  @Client(value = "one-service", document = "nowhere.json")
  interface Missing {
    @Get("/a")
    int a();
  }

  @Client(value = "two-service", document = "broken.json")
  interface Text {
    @Get("/a")
    int a();
  }

  @Client(value = "three-service", document = "swagger2.json")
  interface Old {
    @Get("/a")
    int a();
  }
}
