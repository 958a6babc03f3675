package lib;

import dev.galvanic.annotation.Client;
import dev.galvanic.annotation.Get;

/** The cities of another service. */
@Client("region-service")
public interface Cities {
  @Get("/cities/{id}")
  City city(int id);

  /** A city. */
  record City(int id, String name) {}
}
