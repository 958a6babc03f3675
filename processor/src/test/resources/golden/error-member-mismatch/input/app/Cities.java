package app;

import dev.galvanic.ConflictException;
import dev.galvanic.GoneException;
import dev.galvanic.ServiceUnavailableException;
import dev.galvanic.annotation.Client;
import dev.galvanic.annotation.Get;
import dev.galvanic.annotation.Post;
import dev.galvanic.annotation.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@Client(value = "city-service", document = "cities.json")
interface Cities {
  enum Kind {
    TOWN
  }

  record City(
      int id,
      String fullName,
      int size,
      LocalDate founded,
      Kind kind,
      List<String> tags,
      Optional<String> sizes) {}

  record NewCity(Optional<String> name, double size, boolean capital) {}

  @Get("/cities/{id}")
  City city(int id);

  @Get("/bare")
  City bare();

  @Get("/picture")
  String picture();

  @Post("/cities")
  @Status(204)
  void create(NewCity city)
      throws ConflictException, GoneException, ServiceUnavailableException;
}
