package app;

import dev.galvanic.annotation.Get;
import dev.galvanic.annotation.Produces;
import dev.galvanic.annotation.Route;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import java.util.stream.Stream;

/** What is sold, more of it than fits into memory. */
@Route("/items")
final class ItemResource {
  @Get
  Stream<Item> all() {
    return Stream.of(new Item(1, "pen"));
  }

  @Get("/lines")
  @Produces(media = "application/x-ndjson")
  Flow.Publisher<Item> lines() {
    return new SubmissionPublisher<>();
  }
}
