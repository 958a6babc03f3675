package app;

import dev.galvanic.annotation.*;
import dev.galvanic.http.Part;
import jakarta.validation.constraints.*;
import java.util.*;

@Service(name = "shop")
final class Shop {}

record Item(String name, Part picture) {}

record Price(int cents) {}

@Route("/items")
final class ItemResource {
  @Post("/both")
  void both(Part picture, Price price) {}

  @Post("/body")
  void body(@Body Part picture) {}

  @Get("/query")
  void query(@QueryParam Optional<Part> picture) {}

  @Get("/get")
  void get(Part picture) {}

  @Post("/set")
  void set(Set<Part> pictures) {}

  @Post("/media")
  @Consumes(media = "application/x-www-form-urlencoded")
  void media(Part picture) {}

  @Post("/default")
  void orElse(@Default("x") Part picture, @FormParam @Size(max = 3) Part other) {}

  @Post("/items")
  void items(Item item) {}

  @Get("/reply")
  Part reply() {
    return Part.of("text/plain", new byte[0]);
  }

  @Post("/absent")
  void absent(@org.jspecify.annotations.Nullable List<Part> pictures) {}
}
