package app;

import dev.galvanic.Page;
import dev.galvanic.annotation.Client;
import dev.galvanic.annotation.CookieParam;
import dev.galvanic.annotation.Delete;
import dev.galvanic.annotation.Get;
import dev.galvanic.annotation.HeaderParam;
import dev.galvanic.annotation.Post;
import dev.galvanic.annotation.Put;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

@Client("region-service")
interface Regions {
  record City(int id, String name, Kind kind) {}

  record NewCity(String name, @Nullable Kind kind) {}

  record Filter(Optional<String> name, int limit) {}

  enum Kind {
    TOWN,
    VILLAGE
  }

  @Get("/cities/{id}")
  City city(int id);

  @Get("/cities/{id}")
  Optional<City> maybe(int id);

  @Get("/cities")
  Page<City> list(int limit, @Nullable Kind kind, Optional<String> name, List<Integer> ids);

  @Get("/cities/filtered")
  List<City> filtered(Filter filter);

  @Post("/cities")
  int create(NewCity city, @HeaderParam("X-Tenant") String tenant, @CookieParam String session);

  @Put("/cities/{id}")
  void replace(int id, NewCity city);

  @Delete("/cities/{id}")
  CompletionStage<Void> delete(int id);

  @Get("/cities/{id}")
  CompletionStage<City> later(int id);
}
