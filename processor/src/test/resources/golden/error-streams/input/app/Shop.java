package app;

import dev.galvanic.annotation.*;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.stream.Stream;

@Service(name = "shop")
final class Shop {}

record Item(int id) {}

record Parts(Stream<String> names) {}

@Route("/items")
final class ItemResource {
  @Get("/later")
  CompletionStage<Stream<Item>> later() {
    return null;
  }

  @Get("/on-loop")
  @NonBlocking
  Stream<Item> onLoop() {
    return Stream.empty();
  }

  @Get("/csv")
  @Produces(media = "text/csv")
  Stream<Item> csv() {
    return Stream.empty();
  }

  @Get("/other")
  @Produces(String.class)
  Stream<Item> other() {
    return Stream.empty();
  }

  @Get("/within")
  List<Stream<Item>> within() {
    return List.of();
  }

  @Get("/twice")
  Stream<Stream<Item>> twice() {
    return Stream.empty();
  }

  @Get("/member")
  Parts member() {
    return new Parts(Stream.empty());
  }

  @Get("/in-transaction")
  @Transactional
  Stream<Item> inTransaction() {
    return Stream.empty();
  }

  @Post("/taken")
  void taken(Stream<Item> items) {}
}

@Client("others")
interface Others {
  @Get("/items")
  CompletionStage<Stream<Item>> items();

  @Get("/published")
  CompletionStage<Flow.Publisher<Item>> published();

  @Get("/within")
  List<Stream<Item>> within();
}
