package app;

import dev.galvanic.ConflictException;
import dev.galvanic.NotFoundException;
import dev.galvanic.Page;
import dev.galvanic.annotation.Get;
import dev.galvanic.annotation.NonBlocking;
import dev.galvanic.annotation.Post;
import dev.galvanic.annotation.Produces;
import dev.galvanic.annotation.Route;
import dev.galvanic.annotation.Status;
import dev.galvanic.annotation.Summary;
import dev.galvanic.annotation.Tag;
import dev.galvanic.http.Exchange;
import dev.galvanic.http.Reply;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** What is sold. */
@Route("/items")
@Tag({"item", "shop"})
final class ItemResource {
  /**
   * Gets an item. Its price is today's.
   *
   * @throws NotFoundException if there is no such item
   * @throws ConflictException if it is being changed
   */
  @Get("/{id}")
  Item get(int id) throws NotFoundException, ConflictException {
    return new Item(id, "pen");
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
  List<Item> all() {
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

  @Post("/touch")
  void touch() {}

  @Post("/forget")
  @Status(204)
  void forget() {}

  @Get("/name")
  @NonBlocking
  String name() {
    return "pen";
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
    return CompletableFuture.completedStage(new Item(1, "pen"));
  }

  @Get("/page-later")
  CompletionStage<Page<Item>> pageLater() {
    return CompletableFuture.completedStage(Page.of(List.of(), 0, 10, 0));
  }

  @Get("/maybe-later")
  CompletionStage<Optional<Item>> maybeLater() {
    return CompletableFuture.completedStage(Optional.empty());
  }

  @Post("/nothing-later")
  CompletionStage<Void> nothingLater() {
    return CompletableFuture.completedStage(null);
  }
}
