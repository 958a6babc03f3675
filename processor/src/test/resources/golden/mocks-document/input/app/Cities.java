package app;

import dev.galvanic.ConflictException;
import dev.galvanic.annotation.Client;
import dev.galvanic.annotation.Delete;
import dev.galvanic.annotation.Get;
import dev.galvanic.annotation.Post;

/** May fail as its document says, and as it says itself. */
@Client(value = "city-service", document = "cities.json")
interface Cities {
  record City(int id, String name) {}

  record NewCity(String name) {}

  @Get("/cities/{id}")
  City city(int id);

  @Post("/cities")
  int create(NewCity city) throws ConflictException;

  /** The document knows no error of it. */
  @Delete("/cities/{id}")
  void delete(int id);
}
