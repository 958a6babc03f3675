package dev.galvanic.testing.probe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.boot.Inside;
import dev.galvanic.client.ClientRequest;
import dev.galvanic.concurrent.BlockingThreads;
import dev.galvanic.http.Method;
import dev.galvanic.http.Trace;
import dev.galvanic.loop.EventLoops;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A call that nobody waits for holds a connection. */
class OpenCallsTest {
  @Test
  void aCallOfAnotherServiceThatHasNotEndedIsNamed() throws Exception {
    EventLoops loops = EventLoops.open(1);
    BlockingThreads threads = BlockingThreads.open("asking-service", 1);
    try {
      TestLog tests = new TestLog();
      tests.begin("asks()");
      TraceBook traces = new TraceBook();
      OpenWork work = new OpenWork(traces, tests::now);
      Leaks leaks =
          new Leaks(
              tests,
              work,
              new StatementBook(traces, tests::now),
              new OwnThreads("asking-service"),
              Duration.ofMillis(5));
      leaks.opened(new Inside(loops, threads, Optional::empty));
      ClientRequest cities = ClientRequest.of(Method.GET, "Cities.all", "/cities");
      work.begin("city-service", cities, Trace.NONE);

      assertThat(leaks.held())
          .containsExactly(
              "a call of another service has not ended, and its connection is not free: GET /cities"
                  + " of city-service in asks(). Wait for its stage in the test, or cancel it.");
    } finally {
      threads.close(Duration.ofSeconds(5));
      loops.close(Duration.ofSeconds(5));
    }
  }
}
