package users;

import dev.galvanic.NotFoundException;
import dev.galvanic.Page;
import dev.galvanic.annotation.Default;
import dev.galvanic.annotation.Delete;
import dev.galvanic.annotation.Get;
import dev.galvanic.annotation.Post;
import dev.galvanic.annotation.Produces;
import dev.galvanic.annotation.Route;
import dev.galvanic.http.Exchange;
import dev.galvanic.http.Reply;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@Route("/users")
final class UserResource {
  enum Secret {
    HIDDEN
  }

  /** Finds a user. */
  @Get("/{id}")
  User get(int id) throws NotFoundException {
    throw new NotFoundException();
  }

  /** Lists users @ <b>all</b> pages. */
  @Get
  Page<User> list(@Default("20") int limit, Optional<String> nickName) {
    return Page.of(List.of(), 0, limit, 0);
  }

  @Post
  int create(User user) {
    return user.userId();
  }

  @Delete("/{id}")
  CompletionStage<Void> remove(int id) {
    return CompletableFuture.completedStage(null);
  }

  @Get("/count")
  CompletionStage<Integer> count(@Nullable Integer above) throws NotFoundException {
    throw new NotFoundException();
  }

  @Get("/latest")
  @Nullable User latest() {
    return null;
  }

  /** The caller's own. */
  @Get("/mine")
  List<User> mine(Exchange exchange) {
    return List.of();
  }

  @Get("/all")
  Stream<User> all() {
    return Stream.of();
  }

  @Get("/csv")
  @Produces(media = "text/csv")
  Stream<String> csv() {
    return Stream.of();
  }

  @Get("/lines")
  @Produces(media = "application/x-ndjson")
  Stream<User> lines() {
    return Stream.of();
  }

  @Get("/picture")
  Reply picture() {
    throw new IllegalStateException();
  }

  @Post("/upload")
  int upload(Exchange exchange) {
    return 1;
  }

  @Get("/secret")
  Secret secret() {
    return Secret.HIDDEN;
  }

  @Get("/named")
  int find(List<String> names) {
    return names.size();
  }

  /** To Java, this is the one by names. */
  @Get("/ids*/all")
  int find(List<Integer> ids, Exchange exchange) {
    return ids.size();
  }

  @Get("/any*/all")
  int any() {
    return 0;
  }

  @Get("/mine/{id}")
  User get(int id, Exchange exchange) {
    throw new IllegalStateException();
  }
}
