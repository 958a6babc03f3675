package app;

import dev.galvanic.annotation.Get;
import dev.galvanic.annotation.Produces;
import dev.galvanic.annotation.Route;
import dev.galvanic.annotation.Status;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is sold, more of it than fits into memory. */
@Route("/items")
final class ItemResource {
  /** Reads all items. */
  @Get
  Stream<Item> all() {
    return Stream.of(new Item(1, "pen"));
  }

  /** Tells of items as they come. */
  @Get("/as-they-come")
  Flow.Publisher<Item> asTheyCome(int after) {
    return new SubmissionPublisher<>();
  }

  @Get("/later")
  CompletionStage<Flow.Publisher<Item>> later() {
    return CompletableFuture.completedStage(new SubmissionPublisher<>());
  }

  @Get("/numbers")
  @Status(202)
  Stream<@Nullable Integer> numbers() {
    return Stream.of(1, null);
  }

  @Get("/lines")
  @Produces(media = "application/x-ndjson")
  Stream<Item> lines() {
    return Stream.empty();
  }

  @Get("/lines-as-they-come")
  @Produces(media = "application/x-ndjson")
  Flow.Publisher<Item> linesAsTheyCome() {
    return new SubmissionPublisher<>();
  }

  @Get("/csv")
  @Produces(media = "text/csv")
  Stream<String> csv() {
    return Stream.of("id,name\n");
  }

  @Get("/picture")
  @Produces(media = "image/png")
  Flow.Publisher<byte[]> picture() {
    return new SubmissionPublisher<>();
  }
}
