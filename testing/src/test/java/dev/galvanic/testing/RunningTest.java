package dev.galvanic.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.RunningService;
import dev.galvanic.ServiceDescription;
import dev.galvanic.boot.Inside;
import dev.galvanic.concurrent.BlockingThreads;
import dev.galvanic.http.FreeThreads;
import dev.galvanic.http.RequestContext;
import dev.galvanic.http.Trace;
import dev.galvanic.loop.EventLoops;
import dev.galvanic.testing.probe.Probe;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How a service of tests comes to its end, when it leaves something. */
class RunningTest {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final AtomicReference<ExtensionContext> context = new AtomicReference<>();

  @RegisterExtension
  static final BeforeAllCallback kept = within -> context.compareAndSet(null, within);

  /** One that is not there, and counts how often it was stopped. */
  private record Counted(AtomicInteger stops, boolean fails) implements RunningService {
    @Override
    public ServiceDescription description() {
      return new GreetingModule("left-service").description();
    }

    @Override
    public URI uri() {
      return URI.create("http://127.0.0.1:1");
    }

    @Override
    public URI managementUri() {
      return uri();
    }

    @Override
    public int port() {
      return 1;
    }

    @Override
    public boolean stop() {
      stops.incrementAndGet();
      if (fails) {
        throw new IllegalStateException("does not stop");
      }
      return true;
    }
  }

  /** A service that has left a context on a thread of its pool. */
  private static Running leaky(Counted service, EventLoops loops) throws InterruptedException {
    Probe probe = new Probe("left-service");
    BlockingThreads threads = BlockingThreads.open("left-service", 1);
    RequestContext left = RequestContext.unbounded("r-17", FreeThreads.NONE, Trace.NONE);
    threads.tryExecute(() -> RequestContext.replace(left));
    assertThat(threads.close(PATIENCE)).isTrue();
    probe.insight().opened().accept(new Inside(loops, threads, Optional::empty));
    return new Running(service, null, null, Optional.of(probe));
  }

  @Test
  void oneThatCannotBeLookedIntoIsStoppedAllTheSame() throws Exception {
    AtomicInteger stops = new AtomicInteger();
    EventLoops closed = EventLoops.open(1);
    assertThat(closed.close(PATIENCE)).isTrue();
    Running running = leaky(new Counted(stops, true), closed);

    assertThatThrownBy(() -> running.stop("SomeTest", true))
        .isInstanceOf(RejectedExecutionException.class)
        .satisfies(
            thrown ->
                assertThat(thrown.getSuppressed())
                    .singleElement()
                    .extracting(Throwable::getMessage)
                    .isEqualTo("does not stop"));
    assertThat(stops).hasValue(1);
  }

  @Test
  void oneThatLeftSomethingIsStoppedAndNotHandedOn() throws Exception {
    AtomicInteger stops = new AtomicInteger();
    EventLoops loops = EventLoops.open(1);
    try {
      Running running = leaky(new Counted(stops, false), loops);
      SharedServices shared =
          SharedServices.of(context.get().getStore(Namespace.create(RunningTest.class)));
      SharedServices.Kind kind =
          new SharedServices.Kind(
              GreetingModule.class,
              running.service().description(),
              Optional.empty(),
              Map.of(),
              Set.of(),
              List.of());
      assertThat(shared.take(kind, () -> running)).isSameAs(running);

      assertThatThrownBy(() -> shared.giveBack(kind, running, "SomeTest"))
          .isInstanceOf(AssertionError.class)
          .hasMessageStartingWith("left-service has not given back all that it had in SomeTest:")
          .hasMessageContaining("1 tasks left the context of their request on a thread");

      assertThat(stops).hasValue(1);
      assertThatThrownBy(() -> shared.take(kind, RunningTest::another)).hasMessage("another one");
    } finally {
      loops.close(PATIENCE);
    }
  }

  private static Running another() {
    throw new IllegalStateException("another one");
  }
}
