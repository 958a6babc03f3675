package dev.galvanic.bench.guard;

import com.sun.management.ThreadMXBean;
import dev.galvanic.client.Outcome;
import dev.galvanic.client.resilience.Guard;
import dev.galvanic.client.resilience.Permit;
import dev.galvanic.config.Config;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A call that is nothing but let through and left again, well, on one thread: nanoseconds and bytes
 * of each. Prints a table, the least of the rounds, which other work disturbs least.
 */
public final class GuardCost {
  private static final int CALLS = 1_000_000;
  private static final int ROUNDS = 7;
  private static final int MOST = 512;
  private static final int PERCENT = 50;
  private static final Duration WINDOW = Duration.ofSeconds(10);

  private GuardCost() {}

  public static void main(String[] args) {
    Map<String, Runnable> candidates = new LinkedHashMap<>();
    candidates.put("System.nanoTime(), twice", GuardCost::clock);
    candidates.put("Galvanic: breaker, bulkhead, budget", galvanic());
    candidates.put("Resilience4j: breaker over time, bulkhead", resilience4j(true));
    candidates.put("Resilience4j: breaker over calls, bulkhead", resilience4j(false));
    candidates.put("Failsafe: breaker over time, bulkhead, by hand", failsafeByHand());
    Map<String, double[]> nanos = new LinkedHashMap<>();
    Map<String, Double> bytes = new LinkedHashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      int current = round;
      candidates.forEach(
          (name, call) -> {
            long allocated = allocated();
            long begun = System.nanoTime();
            for (int i = 0; i < CALLS; i++) {
              call.run();
            }
            double each = (double) (System.nanoTime() - begun) / CALLS;
            nanos.computeIfAbsent(name, n -> new double[ROUNDS])[current] = each;
            bytes.put(name, (double) (allocated() - allocated) / CALLS);
          });
    }
    System.out.println("| | ns a call | bytes a call |\n|---|---|---|");
    nanos.forEach(
        (name, each) ->
            System.out.printf(
                "| %s | %.0f | %.0f |%n",
                name,
                Arrays.stream(each).min().orElse(Double.NaN),
                bytes.getOrDefault(name, Double.NaN)));
  }

  /** What time costs here: on some machines it is most of it. */
  private static void clock() {
    if (System.nanoTime() - System.nanoTime() > 0) {
      throw new IllegalStateException("The clock goes back");
    }
  }

  private static Runnable galvanic() {
    Config config = Config.of("bench", Map.of("STUB_URL", "http://127.0.0.1:1"));
    Guard guard = new Guard("stub", config.client("stub").resilience(), System::nanoTime);
    return () -> {
      Permit permit = guard.enter();
      guard.leave(permit, Outcome.GOOD);
    };
  }

  private static Runnable resilience4j(boolean time) {
    CircuitBreaker breaker =
        CircuitBreaker.of(
            "stub",
            CircuitBreakerConfig.custom()
                .slidingWindow(
                    time ? (int) WINDOW.toSeconds() : 100,
                    20,
                    time
                        ? CircuitBreakerConfig.SlidingWindowType.TIME_BASED
                        : CircuitBreakerConfig.SlidingWindowType.COUNT_BASED)
                .failureRateThreshold(PERCENT)
                .build());
    Bulkhead bulkhead =
        Bulkhead.of("stub", BulkheadConfig.custom().maxConcurrentCalls(MOST).build());
    return () -> {
      bulkhead.acquirePermission();
      breaker.acquirePermission();
      long begun = System.nanoTime();
      breaker.onSuccess(System.nanoTime() - begun, TimeUnit.NANOSECONDS);
      bulkhead.onComplete();
    };
  }

  private static dev.failsafe.CircuitBreaker<Object> failsafeBreaker() {
    return dev.failsafe.CircuitBreaker.builder()
        .withFailureRateThreshold(PERCENT, 20, WINDOW)
        .build();
  }

  private static Runnable failsafeByHand() {
    dev.failsafe.CircuitBreaker<Object> breaker = failsafeBreaker();
    dev.failsafe.Bulkhead<Object> bulkhead = dev.failsafe.Bulkhead.of(MOST);
    return () -> {
      if (bulkhead.tryAcquirePermit() && breaker.tryAcquirePermit()) {
        breaker.recordSuccess();
      }
      bulkhead.releasePermit();
    };
  }

  private static long allocated() {
    return ManagementFactory.getPlatformMXBean(ThreadMXBean.class)
        .getThreadAllocatedBytes(Thread.currentThread().getId());
  }
}
