package app;

import dev.galvanic.annotation.Body;
import dev.galvanic.annotation.Client;
import dev.galvanic.annotation.Consumes;
import dev.galvanic.annotation.Delete;
import dev.galvanic.annotation.FormParam;
import dev.galvanic.annotation.Get;
import dev.galvanic.annotation.HeaderParam;
import dev.galvanic.annotation.Post;
import dev.galvanic.annotation.Route;
import java.util.List;
import java.util.Optional;

@Client(value = "city-service", document = "cities.json")
@Route("/cities")
interface Cities {
  enum Kind {
    TOWN,
    VILLAGE
  }

  record Filter(int any) {}

  @Get("/{id}")
  void get(int id);

  @Get
  void list(
      Optional<Integer> limit,
      Kind kind,
      String kinds);

  @Post
  void nothing();

  @Post
  void form(@FormParam String name);

  @Post
  @Consumes(media = "text/csv")
  void csv(@Body String rows);

  @Post
  void everything(
      Kind kind,
      Filter filter,
      @HeaderParam int tenant);

  @Delete
  void delete(@FormParam String name);

  @Post("/picture")
  @Consumes(media = "text/csv")
  void picture(@Body String csv);

  @Get("/sizes")
  void sizes(
      String sizes,
      List<String> joined);
}
