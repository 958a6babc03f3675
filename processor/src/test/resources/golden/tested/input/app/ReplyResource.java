package app;

import dev.galvanic.ConflictException;
import dev.galvanic.NotFoundException;
import dev.galvanic.Page;
import dev.galvanic.annotation.Get;
import dev.galvanic.annotation.Head;
import dev.galvanic.annotation.Options;
import dev.galvanic.annotation.Post;
import dev.galvanic.annotation.Produces;
import dev.galvanic.annotation.Route;
import dev.galvanic.annotation.Status;
import dev.galvanic.annotation.Summary;
import dev.galvanic.http.Exchange;
import dev.galvanic.http.Reply;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a handler can answer. */
@Route("/replies")
final class ReplyResource {
  /**
   * Gets an item. Its price is today's.
   *
   * @throws NotFoundException if there is no such item
   * @throws ConflictException if it is being changed
   */
  @Get("/{id}")
  Item get(int id) throws NotFoundException, ConflictException {
    throw new NotFoundException();
  }

  @Get("/{id}/maybe")
  Optional<Item> maybe(int id) {
    return Optional.empty();
  }

  @Get("/{id}/or-null")
  @Nullable Item orNull(int id) {
    return null;
  }

  @Get
  Page<Item> list() {
    return Page.of(List.of(), 0, 10, 0);
  }

  @Get("/all")
  List<@Nullable Item> all() {
    return List.of();
  }

  @Get("/by-name")
  Map<String, Item> byName() {
    return Map.of();
  }

  @Post
  @Status(201)
  @Summary("make an item")
  int create() {
    return 1;
  }

  @Post("/forget")
  @Status(204)
  void forget() {}

  @Head("/there/{id}")
  void there(int id) {}

  @Options("/there/{id}")
  void options(int id) {}

  @Get("/color")
  Color color() {
    return Color.RED;
  }

  @Get("/text")
  @Produces(media = "text/plain")
  String text() {
    return "pen";
  }

  @Get("/picture")
  @Produces(media = "image/png")
  byte[] picture() {
    return new byte[0];
  }

  @Get("/custom")
  @Produces(Item.class)
  Reply custom() {
    return Reply.empty(200);
  }

  @Get("/exchange")
  void exchange(Exchange exchange) {
    exchange.reply(Reply.empty(200));
  }

  @Get("/later")
  CompletionStage<Item> later() {
    return CompletableFuture.completedStage(new Item(1, "pen", null));
  }

  @Get("/maybe-later")
  CompletionStage<Optional<Integer>> maybeLater() {
    return CompletableFuture.completedStage(Optional.empty());
  }

  @Post("/nothing-later")
  CompletionStage<Void> nothingLater() {
    return CompletableFuture.completedStage(null);
  }

  @Get("/stream")
  Stream<Item> stream() {
    return Stream.of();
  }

  @Get("/publisher")
  Flow.Publisher<@Nullable Integer> publisher() {
    return new SubmissionPublisher<>();
  }

  @Get("/lines")
  @Produces(media = "application/x-ndjson")
  Stream<Item> lines() {
    return Stream.empty();
  }

  @Get("/csv")
  @Produces(media = "text/csv")
  Stream<String> csv() {
    return Stream.of("id,name\n");
  }

  @Get("/film")
  @Produces(media = "video/mp4")
  Flow.Publisher<byte[]> film() {
    return new SubmissionPublisher<>();
  }
}
