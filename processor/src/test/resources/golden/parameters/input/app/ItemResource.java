package app;

import dev.galvanic.annotation.CookieParam;
import dev.galvanic.annotation.Default;
import dev.galvanic.annotation.Description;
import dev.galvanic.annotation.FormParam;
import dev.galvanic.annotation.Get;
import dev.galvanic.annotation.HeaderParam;
import dev.galvanic.annotation.PathParam;
import dev.galvanic.annotation.Post;
import dev.galvanic.annotation.QueryParam;
import dev.galvanic.annotation.Route;
import dev.galvanic.http.Exchange;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Route("/items")
final class ItemResource {
  /**
   * Gets an item.
   *
   * @param id which
   * @param at on which day
   */
  @Get("/{id}/{kind}")
  String get(
      @Min(1) long id,
      @PathParam("kind") Color color,
      @Default("20") int limit,
      @Default("RED") Color paint,
      LocalDate at,
      Optional<Boolean> soldOut,
      @Nullable String text,
      @QueryParam("n") List<Integer> numbers,
      Set<Color> colors) {
    return "";
  }

  @Get("/headers")
  String headers(
      @HeaderParam String requestId,
      @HeaderParam("X-Tenant") @Size(max = 20) Optional<String> tenant,
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
      @FormParam @Description("what to call it") String shortName,
      @FormParam @Default("1") int count,
      @FormParam List<Color> colors) {
    return "";
  }

  @Post("/form-record")
  String formRecord(@Valid @FormParam Filter filter) {
    return "";
  }
}
