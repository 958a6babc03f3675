package dev.galvanic.client.vertx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.client.ElementReader;
import dev.galvanic.client.ElementReader.Format;
import dev.galvanic.http.Endpoint;
import dev.galvanic.http.Replies;
import dev.galvanic.http.netty.TestServer;
import dev.galvanic.json.Codecs;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Nobody makes what nobody reads. */
@Timeout(60)
class StreamsNotReadToTheEndTest {
  /** Never counted down: it gives others time. */
  private final CountDownLatch moment = new CountDownLatch(1);

  @Test
  void aStreamThatIsClosedOrCancelledEndsTheReplyOfTheOtherService() throws Exception {
    AtomicInteger closed = new AtomicInteger();
    AtomicLong made = new AtomicLong();
    Endpoint endless =
        Endpoint.blocking(
            "GET /n",
            exchange ->
                Replies.envelope().stream(
                    200,
                    Codecs.LONG,
                    LongStream.iterate(0, i -> i + 1)
                        .peek(made::set)
                        .boxed()
                        .onClose(closed::incrementAndGet)));
    try (TestServer server = TestServer.start(TestServer.get("/n", endless));
        Caller caller = new Caller(uri(server), Map.of())) {
      Format<Long> longs = ElementReader.array(Codecs.LONG);
      try (Stream<Long> numbers = caller.client().stream(Caller.get(), longs)) {
        assertThat(numbers.limit(100_000)).hasSize(100_000).endsWith(99_999L);
      }
      awaitValue(closed, 1);

      Taking<Long> taking = new Taking<>();
      made.set(0);
      caller.client().publish(Caller.get(), longs).subscribe(taking);
      assertThat(taking.next()).isEqualTo(0L);
      awaitRest(made);
      taking.subscription.cancel();
      awaitValue(closed, 2);
      assertThat(taking.got).containsExactly(0L);
    }
  }

  private static URI uri(TestServer server) {
    return URI.create("http://127.0.0.1:" + server.server().address().getPort());
  }

  private void awaitValue(AtomicInteger value, int wanted) throws InterruptedException {
    for (int i = 0; i < 1000 && value.get() != wanted; i++) {
      moment.await(10, TimeUnit.MILLISECONDS);
    }
    assertThat(value).hasValue(wanted);
  }

  /** Waits until it does not change for a while: nothing is made that nobody asks for. */
  private void awaitRest(AtomicLong value) throws InterruptedException {
    long before = -1;
    int still = 0;
    for (int i = 0; i < 400 && still < 4; i++) {
      still = value.get() == before ? still + 1 : 0;
      before = value.get();
      moment.await(50, TimeUnit.MILLISECONDS);
    }
    assertThat(still).as("how often it was the same").isEqualTo(4);
  }
}
