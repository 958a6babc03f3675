package app;

import dev.galvanic.annotation.Every;
import dev.galvanic.annotation.Get;
import dev.galvanic.annotation.Route;
import java.util.concurrent.CompletableFuture;

@Route("/stock")
final class StockResource {
  private volatile int known;

  @Get
  int count() {
    return known;
  }

  @Every("1min")
  CompletableFuture<Integer> look() {
    return CompletableFuture.completedFuture(known + 1);
  }
}
