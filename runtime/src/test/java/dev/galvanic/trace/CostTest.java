package dev.galvanic.trace;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.galvanic.config.Config;
import dev.galvanic.http.Headers;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** What a request costs that is not recorded: one small object, and nothing without tracing. */
class CostTest {
  private static final int REQUESTS = 200_000;
  private static final long BYTES = 40;

  /** Headers as they come, of which none is about traces. */
  private record Foreign() implements Headers.Source {
    @Override
    public String first(String name) {
      return null;
    }

    @Override
    public List<String> all(String name) {
      throw new AssertionError("Nothing is to be copied.");
    }

    @Override
    public void forEach(BiConsumer<String, String> field) {
      throw new AssertionError("Nothing is to be copied.");
    }
  }

  @Test
  void aRequestThatIsNotRecordedIsOneObject() {
    try (Tracing tracing =
        Tracing.open(
            Config.of(
                "user-service",
                Map.of(
                    "TRACE_LOG", "true",
                    "TRACE_SAMPLING", "0",
                    "TRACE_SAMPLING_ROUTES", "/other=always")))) {
      BareExchange exchange = new BareExchange("GET /users/{id}", Headers.over(new Foreign()));
      run(tracing, exchange);
      long before = allocated();
      run(tracing, exchange);
      assertThat((allocated() - before) / REQUESTS).isLessThanOrEqualTo(BYTES);
    }
  }

  @Test
  void aRequestWithoutATraceCostsNothingWhereNothingIsTraced() {
    try (Tracing tracing = Tracing.open(Config.of("user-service", Map.of()))) {
      BareExchange exchange = new BareExchange("GET /users/{id}", Headers.over(new Foreign()));
      run(tracing, exchange);
      long before = allocated();
      run(tracing, exchange);
      assertThat((allocated() - before) / REQUESTS).isZero();
    }
  }

  private static void run(Tracing tracing, BareExchange exchange) {
    for (int i = 0; i < REQUESTS; i++) {
      if (tracing.requests().begin(exchange).isSampled()) {
        throw new AssertionError();
      }
    }
  }

  private static long allocated() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    return threads.getThreadAllocatedBytes(Thread.currentThread().getId());
  }
}
