package app;

import dev.galvanic.ConflictException;
import dev.galvanic.NotFoundException;
import dev.galvanic.Page;
import dev.galvanic.annotation.Body;
import dev.galvanic.annotation.Client;
import dev.galvanic.annotation.Consumes;
import dev.galvanic.annotation.CookieParam;
import dev.galvanic.annotation.Delete;
import dev.galvanic.annotation.FormParam;
import dev.galvanic.annotation.Get;
import dev.galvanic.annotation.Head;
import dev.galvanic.annotation.HeaderParam;
import dev.galvanic.annotation.Post;
import dev.galvanic.annotation.Produces;
import dev.galvanic.annotation.Put;
import dev.galvanic.annotation.Timeout;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@Client("region-service")
interface Regions {
  record City(int id, @NotBlank String name, Kind kind) {}

  record NewCity(@NotBlank String name, @Nullable Kind kind) {}

  record Filter(Optional<String> name, int limit) {}

  enum Kind {
    TOWN,
    VILLAGE
  }

  @Get("/cities/{id}")
  City city(int id) throws NotFoundException;

  /** Of the same route. */
  @Get("/cities/{id}")
  Optional<City> maybe(int id);

  /** Of the same route. */
  @Get("/cities/{id}")
  CompletionStage<City> later(int id);

  @Get("/cities")
  Page<City> list(int limit, @Nullable Kind kind, Optional<String> name, List<Integer> ids);

  @Get("/cities/filtered")
  List<City> filtered(Filter filter);

  @Get("/cities/filtered/{name}")
  List<City> filtered(String name);

  @Get("/capital")
  @Timeout("500ms")
  @Nullable City capital();

  @Post("/cities")
  int create(NewCity city, @HeaderParam("X-Tenant") String tenant, @CookieParam String session)
      throws ConflictException;

  @Put("/cities/{id}")
  void replace(int id, NewCity city);

  @Delete("/cities/{id}")
  CompletionStage<Void> delete(int id);

  @Head("/cities/{id}")
  void touch(int id);

  @Post("/sessions")
  String login(@FormParam String user, @FormParam List<String> roles);

  @Get("/motto")
  @Produces(media = "text/plain")
  String motto();

  @Get("/flag")
  @Produces(media = "image/png")
  byte[] flag();

  @Post("/flag")
  void paint(@Body byte[] image);

  @Post("/motto")
  @Consumes(media = "text/plain")
  void carve(@Body String motto);

  @Get("/cities/all")
  Stream<City> all();

  @Get("/cities/news")
  Flow.Publisher<City> news(int after);

  @Get("/cities/csv")
  @Produces(media = "text/csv")
  Flow.Publisher<String> csv();

  /** As every mock has it. */
  @Get("/calls")
  List<Integer> calls();
}
