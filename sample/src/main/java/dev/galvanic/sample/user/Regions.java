package dev.galvanic.sample.user;

import dev.galvanic.annotation.Client;
import dev.galvanic.annotation.Get;

/** region-service. */
@Client("region-service")
public interface Regions {
  @Get("/regions/cities/{id}")
  City city(int id);
}
