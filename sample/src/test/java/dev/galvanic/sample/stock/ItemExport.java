package dev.galvanic.sample.stock;

import dev.galvanic.annotation.Default;
import dev.galvanic.annotation.Get;
import dev.galvanic.annotation.Produces;
import dev.galvanic.annotation.Route;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.stream.Stream;

/** Replies that are streams, in every form. */
@Route("/export")
final class ItemExport {
  private final Items items;

  ItemExport(Items items) {
    this.items = items;
  }

  @Get("/stream")
  Stream<NewItem> stream() {
    return items.stream();
  }

  @Get("/publisher")
  Flow.Publisher<Integer> publisher(@Default("0") int after) {
    return items.publish(after);
  }

  @Get("/later")
  CompletionStage<Flow.Publisher<Integer>> later() {
    return CompletableFuture.supplyAsync(() -> items.publish(1));
  }

  @Get("/stream-lines")
  @Produces(media = "application/x-ndjson")
  Stream<NewItem> streamLines() {
    return items.stream();
  }

  @Get("/publisher-lines")
  @Produces(media = "application/x-ndjson")
  Flow.Publisher<Integer> publisherLines() {
    return items.publish(0);
  }

  @Get("/names")
  @Produces(media = "text/csv")
  Stream<String> names() {
    return items.stream().map(item -> item.name() + "\n");
  }

  /** The third row is a division by zero. */
  @Get("/broken")
  Flow.Publisher<Integer> broken() {
    return items.broken();
  }
}
