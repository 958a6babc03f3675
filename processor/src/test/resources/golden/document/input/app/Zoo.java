package app;

import dev.galvanic.annotation.Body;
import dev.galvanic.annotation.Client;
import dev.galvanic.annotation.Consumes;
import dev.galvanic.annotation.Delete;
import dev.galvanic.annotation.FormParam;
import dev.galvanic.annotation.Get;
import dev.galvanic.annotation.HeaderParam;
import dev.galvanic.annotation.Naming;
import dev.galvanic.annotation.Post;
import dev.galvanic.annotation.Put;
import dev.galvanic.annotation.Replies;
import dev.galvanic.annotation.Status;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What only looks like a difference. */
@Client(
    value = "zoo-service",
    naming = Naming.CAMEL_CASE,
    replies = Replies.PLAIN,
    document = "zoo.json")
interface Zoo {
  /** The password is never read, and the id is never sent. */
  record Animal(long id, String name, String code, String password, String tag) {}

  record NewAnimal(String name, String code, String password) {}

  record Tagged(long id, String label, Optional<String> more, String anywhere) {}

  record Part(String mine, String theirs) {}

  record Kept(@Nullable Keeper keeper) {}

  record Keeper(String name) {}

  @Get("/animals/{id}")
  Animal animal(long id, @HeaderParam("x-api-key") String key, String token);

  @Get("/animals/7")
  Animal seventh();

  @Get("/api/v1/keepers/Ann/animals/{id}")
  Animal ofAnn(long id);

  @Get("/animals/{id}/again")
  Animal again(long id);

  @Get("/animals/{id}/listed")
  Animal listed(long id);

  @Get("/animals/{id}/tagged")
  Tagged tagged(long id);

  @Get("/animals/{id}/part")
  Part part(long id);

  @Get("/animals/{id}/kept")
  Kept kept(long id);

  @Get("/animals")
  List<Animal> animals(int page, int size, @HeaderParam String whatever);

  @Post("/animals")
  void create(NewAnimal animal);

  @Post("/api/v1/forms/readonly")
  void form(@FormParam String name, @FormParam int sizes, @FormParam String details);

  @Post("/forms/elsewhere")
  void formElsewhere(@FormParam String name);

  @Get("/path/elsewhere")
  String pathElsewhere(int any);

  @Get("/path/there")
  String pathThere();

  @Get("/api/v1/search")
  String search(String ids, List<Integer> piped, int repeated, @HeaderParam String tags);

  @Post("/raw/json")
  @Consumes(media = "application/json")
  void raw(@Body byte[] json);

  @Post("/raw/csv")
  @Consumes(media = "text/csv; charset=utf-8")
  void csv(@Body String rows);

  @Put("/raw/picture")
  @Consumes(media = "image/png")
  void picture(@Body byte @Nullable [] png);

  @Put("/raw/picture/text")
  @Consumes(media = "image/svg+xml")
  void svg(@Body Optional<String> svg);

  @Delete("/animals/{id}")
  @Status(204)
  void remove(long id);

  @Get("/replies/elsewhere")
  Keeper reply();
}
