package app;

import dev.galvanic.annotation.Body;
import dev.galvanic.annotation.Consumes;
import dev.galvanic.annotation.CookieParam;
import dev.galvanic.annotation.Default;
import dev.galvanic.annotation.Delete;
import dev.galvanic.annotation.FormParam;
import dev.galvanic.annotation.Get;
import dev.galvanic.annotation.HeaderParam;
import dev.galvanic.annotation.Patch;
import dev.galvanic.annotation.PathParam;
import dev.galvanic.annotation.Post;
import dev.galvanic.annotation.Put;
import dev.galvanic.annotation.QueryParam;
import dev.galvanic.annotation.Route;
import dev.galvanic.http.Exchange;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a handler can be given. */
@Route("/parameters")
final class ParameterResource {
  /** Gets an item. */
  @Get("/{id}/{kind}")
  String get(
      @Min(1) long id,
      @PathParam("kind") Color color,
      @Default("20") int limit,
      @Default("RED") Color paint,
      LocalDate soldAt,
      Optional<Boolean> soldOut,
      @Nullable String text,
      @QueryParam("n") List<Integer> numbers,
      Set<Color> colors) {
    return "";
  }

  @Get("/headers")
  String headers(
      @HeaderParam String requestId,
      @HeaderParam("X-Tenant") Optional<String> tenant,
      @CookieParam("session") @Nullable UUID session,
      Exchange exchange) {
    return "";
  }

  @Get("/filtered")
  String filtered(@Valid Filter filter) {
    return "";
  }

  @Post("/form")
  String form(
      @FormParam String shortName, @FormParam @Default("1") int count, @FormParam List<Color> all) {
    return "";
  }

  @Post("/form-record")
  String formRecord(@FormParam Filter filter) {
    return "";
  }

  @Post
  int create(@Valid Item item) {
    return 1;
  }

  @Put
  void replace(List<Item> items) {}

  @Patch
  void change(Map<String, Integer> prices) {}

  @Patch("/some")
  void maybe(Optional<Item> item) {}

  @Post("/bytes")
  void bytes(@Body byte[] bytes) {}

  @Post("/csv")
  @Consumes(media = "text/csv")
  void csv(String table) {}

  @Post("/raw")
  @Consumes(Item.class)
  void raw(Exchange exchange) {}

  @Put("/raw/{id}")
  int upload(int id, Exchange body) {
    return id;
  }

  @Delete("/many")
  void delete(@Body List<Integer> ids) {}

  /** Named as what every client has. */
  @Get("/with")
  String with(String header, String value, Exchange exchange) {
    return "";
  }

  @Get("/named")
  int find(List<String> names) {
    return names.size();
  }

  /** To Java, this is the one by names. */
  @Get("/ids")
  int find(List<Integer> ids, Exchange exchange) {
    return ids.size();
  }

  @Get("/calls")
  int counted(int calls, List<String> request, @Default("1") int one) {
    return calls;
  }

  /** Without its default, this is the one without parameters. */
  @Get("/counted/from")
  int counts(@Default("1") int from) {
    return from;
  }

  @Get("/counted")
  int counts() {
    return 0;
  }
}
