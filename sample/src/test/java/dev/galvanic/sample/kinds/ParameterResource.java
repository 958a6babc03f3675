package dev.galvanic.sample.kinds;

import dev.galvanic.annotation.Body;
import dev.galvanic.annotation.Consumes;
import dev.galvanic.annotation.CookieParam;
import dev.galvanic.annotation.Default;
import dev.galvanic.annotation.FormParam;
import dev.galvanic.annotation.Get;
import dev.galvanic.annotation.HeaderParam;
import dev.galvanic.annotation.Post;
import dev.galvanic.annotation.Produces;
import dev.galvanic.annotation.Route;
import dev.galvanic.annotation.Status;
import dev.galvanic.http.Part;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Parameters and bodies of every kind that is no record. */
@Route("/parameters")
final class ParameterResource {

  @Get("/query")
  List<String> query(
      Color color,
      @Nullable UUID key,
      @Min(3) @Default("5") int size,
      List<Integer> ids,
      Optional<LocalDate> day,
      @Size(min = 2, max = 4) @Nullable String word,
      @Default("false") boolean flag,
      @Nullable Double ratio) {
    return List.of(
        color + "", key + "", size + "", ids + "", day + "", word + "", flag + "", ratio + "");
  }

  @Get("/day/{day}")
  LocalDate day(LocalDate day) {
    return day;
  }

  @Get("/color/{color}")
  Color color(Color color) {
    return color;
  }

  @Get("/header")
  String header(@HeaderParam("X-Count") int count, @CookieParam("who") @Nullable String who) {
    return count + " " + who;
  }

  @Post("/form")
  String form(
      @FormParam("name") @NotBlank String name,
      @FormParam("age") @Min(1) int age,
      @FormParam("tag") List<String> tags) {
    return name + age + tags;
  }

  @Post("/files")
  long files(
      Part picture, @Size(max = 2) List<Part> more, @FormParam @Default("none") String title) {
    return picture.size() + more.size() + title.length();
  }

  @Post("/bytes")
  int bytes(@Body byte[] body) {
    return body.length;
  }

  @Post("/text")
  @Consumes(media = "text/plain")
  @Produces(media = "text/plain")
  String text(@Body String body) {
    return body;
  }

  @Post("/list")
  int list(@Body List<@Valid Piece> pieces) {
    return pieces.size();
  }

  @Get("/lines")
  @Produces(media = "application/x-ndjson")
  Stream<Piece> lines(@Default("3") int count) {
    return Stream.generate(() -> new Piece("p", 1)).limit(Math.min(Math.max(count, 0), 9));
  }

  @Status(202)
  @Post("/nothing")
  void nothing() {}
}
