package app;

import dev.galvanic.annotation.Post;
import dev.galvanic.annotation.Route;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

@Route("/orders")
final class Orders {
  private final Counter placed;

  Orders(MeterRegistry meters) {
    this.placed = meters.counter("orders.placed");
  }

  @Post
  void place() {
    placed.increment();
  }
}
