package app;

import dev.galvanic.Page;
import dev.galvanic.annotation.Client;
import dev.galvanic.annotation.Delete;
import dev.galvanic.annotation.Get;
import dev.galvanic.annotation.Naming;
import dev.galvanic.annotation.Post;
import dev.galvanic.annotation.Produces;
import dev.galvanic.annotation.Replies;
import dev.galvanic.annotation.Route;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Agrees with what the provider's own compile wrote. */
@Client(
    value = "user-service",
    naming = Naming.CAMEL_CASE,
    replies = Replies.PLAIN,
    document = "META-INF/galvanic/user-service/openapi.json")
@Route("/users")
interface Users {
  record Person(long userId, String fullName, @Nullable String nickName) {}

  record Named(String fullName) {}

  @Get("/{number}")
  Optional<Person> get(int number);

  @Get
  Page<Named> list(Optional<Integer> limit);

  @Get("/latest")
  @Nullable Named latest();

  @Post
  double create(Person person);

  @Delete("/{id}")
  CompletionStage<Void> remove(int id);

  @Get("/csv")
  @Produces(media = "text/csv")
  String csv();
}
