package dev.galvanic.client.vertx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.galvanic.BadGatewayException;
import dev.galvanic.BlockingOnEventLoopException;
import dev.galvanic.GatewayTimeoutException;
import dev.galvanic.NotFoundException;
import dev.galvanic.ReplyStyle;
import dev.galvanic.client.CallWatch;
import dev.galvanic.client.ElementReader;
import dev.galvanic.client.ElementReader.Format;
import dev.galvanic.http.Endpoint;
import dev.galvanic.http.Replies;
import dev.galvanic.http.netty.TestServer;
import dev.galvanic.json.Codecs;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Replies whose elements are read while they come. */
@Timeout(30)
class StreamedCallsTest {
  private static final Format<Integer> NUMBERS = ElementReader.array(Codecs.INT);
  private static final Map<String, String> SOON =
      Map.of("CLIENT_RETRIES", "0", "CLIENT_TIMEOUT", "300ms");
  private static final Map<String, String> USUAL = Map.of("CLIENT_TIMEOUT", "10s");

  private final CountDownLatch mayGoOn = new CountDownLatch(1);
  private final CountDownLatch gone = new CountDownLatch(1);

  @Test
  void anElementIsThereBeforeTheNextOneHasCome() throws Exception {
    try (ScriptedServer server = halting("{\"code\":0,\"data\":[1,2", ",3]}");
        Caller caller = new Caller(server.uri(), USUAL);
        Stream<Integer> numbers = caller.client().stream(Caller.get(), NUMBERS)) {
      var read = numbers.iterator();
      assertThat(read.next()).isEqualTo(1);
      mayGoOn.countDown();
      assertThat(read.next()).isEqualTo(2);
      assertThat(read.next()).isEqualTo(3);
      assertThat(read.hasNext()).isFalse();
    }
  }

  @Test
  void aSubscriberGetsAsMuchAsItAsksForAndThenTheEnd() throws Exception {
    try (ScriptedServer server = halting("{\"code\":0,\"data\":[1,2", ",3]}");
        Caller caller = new Caller(server.uri(), USUAL)) {
      Taking<Integer> taking = new Taking<>();
      caller.client().publish(Caller.get(), NUMBERS).subscribe(taking);
      assertThat(taking.next()).isEqualTo(1);
      mayGoOn.countDown();
      assertThat(taking.next()).isEqualTo(2);
      assertThat(taking.next()).isEqualTo(3);
      taking.ended.await();
      assertThat(taking.failure).isNull();
      assertThat(taking.got).containsExactly(1, 2, 3);
      assertThat(server.connections()).isEqualTo(1);
    }
  }

  @Test
  void anErrorIsItsExceptionAndNotAnElement() throws Exception {
    try (ScriptedServer server =
            new ScriptedServer(
                head -> ScriptedServer.json(404, "{\"code\":404,\"message\":\"Not Found\"}"));
        Caller caller = new Caller(server.uri(), USUAL)) {
      assertThatThrownBy(() -> caller.client().stream(Caller.get(), NUMBERS))
          .isInstanceOf(NotFoundException.class);
      Taking<Integer> taking = new Taking<>();
      caller.client().publish(Caller.get(), NUMBERS).subscribe(taking);
      taking.ended.await();
      assertThat(taking.failure).isInstanceOf(NotFoundException.class);
      assertThat(server.connections()).isEqualTo(1);
    }
  }

  @Test
  void aReplyThatBreaksOffIsAnErrorAfterWhatHasCome() throws Exception {
    try (ScriptedServer server =
            ScriptedServer.writing(
                (head, out) -> {
                  begin(out);
                  chunk(out, "[1,2,");
                  return false;
                });
        Caller caller = new Caller(server.uri(), USUAL)) {
      Taking<Integer> taking = new Taking<>();
      caller.client().publish(Caller.get().replies(ReplyStyle.PLAIN), NUMBERS).subscribe(taking);
      assertThat(taking.next()).isEqualTo(1);
      assertThat(taking.next()).isEqualTo(2);
      taking.ended.await();
      assertThat(taking.failure)
          .isInstanceOfSatisfying(
              BadGatewayException.class,
              failure -> assertThat(failure.message()).contains("Regions.get breaks off"));
    }
  }

  @Test
  void whatDoesNotGoOnInTimeIsATimeout() throws Exception {
    try (ScriptedServer server = halting("{\"code\":0,\"data\":[1,", "2]}");
        Caller caller = new Caller(server.uri(), SOON);
        Stream<Integer> numbers = caller.client().stream(Caller.get(), NUMBERS)) {
      var read = numbers.iterator();
      assertThat(read.next()).isEqualTo(1);
      GatewayTimeoutException late =
          catchThrowableOfType(GatewayTimeoutException.class, read::hasNext);
      assertThat(late.message()).contains("region-service did not go on in time");
    }
  }

  @Test
  void onePieceAfterTheOtherMayTakeLongerTogetherThanACallMay() throws Exception {
    try (ScriptedServer server =
            ScriptedServer.writing(
                (head, out) -> {
                  begin(out);
                  for (int i = 0; i < 5; i++) {
                    await(100);
                    chunk(out, i + "\n");
                  }
                  chunk(out, "");
                  return true;
                });
        Caller caller = new Caller(server.uri(), SOON);
        Stream<Integer> numbers =
            caller.client().stream(Caller.get(), ElementReader.lines(Codecs.INT))) {
      assertThat(numbers).containsExactly(0, 1, 2, 3, 4);
    }
  }

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
        Caller caller = new Caller(uri(server), USUAL)) {
      Format<Long> longs = ElementReader.array(Codecs.LONG);
      try (Stream<Long> numbers = caller.client().stream(Caller.get(), longs)) {
        assertThat(numbers.limit(100_000)).hasSize(100_000).endsWith(99_999L);
      }
      awaitValue(closed, 1);

      Taking<Long> taking = new Taking<>();
      made.set(0);
      caller.client().publish(Caller.get(), longs).subscribe(taking);
      assertThat(taking.next()).isEqualTo(0L);
      long before = settled(made);
      assertThat(settled(made)).as("nothing is read that nobody asks for").isEqualTo(before);
      taking.subscription.cancel();
      awaitValue(closed, 2);
      assertThat(taking.got).containsExactly(0L);
    }
  }

  @Test
  void theConnectionIsUsedAgainWhenAllHasBeenRead() throws Exception {
    try (ScriptedServer server =
            new ScriptedServer(head -> ScriptedServer.json(200, "{\"code\":0,\"data\":[1,2,3]}"));
        Caller caller = new Caller(server.uri(), USUAL)) {
      for (int i = 0; i < 3; i++) {
        try (Stream<Integer> numbers = caller.client().stream(Caller.get(), NUMBERS)) {
          assertThat(numbers).containsExactly(1, 2, 3);
        }
      }
      assertThat(server.connections()).isEqualTo(1);
    }
  }

  @Test
  void whoWatchesIsToldOfTheEndAndTheInstanceOfHowItCame() throws Exception {
    List<String> told = new CopyOnWriteArrayList<>();
    CallWatch watch = (service, request, parent) -> (status, failure) -> told.add(status + "");
    try (ScriptedServer server = halting("{\"code\":0,\"data\":[1,", "2]}")) {
      Caller.InTurn instances = new Caller.InTurn(server.uri());
      try (Caller caller = new Caller(instances, USUAL, watch)) {
        try (Stream<Integer> numbers = caller.client().stream(Caller.get(), NUMBERS)) {
          var read = numbers.iterator();
          assertThat(read.next()).isEqualTo(1);
          assertThat(told).isEmpty();
          assertThat(instances.told()).isEmpty();
          mayGoOn.countDown();
          assertThat(read.next()).isEqualTo(2);
          assertThat(read.hasNext()).isFalse();
        }
        assertThat(told).containsExactly("200");
        assertThat(instances.told()).containsExactly("0 GOOD");
      }
    }
  }

  @Test
  void aThreadThatIsInterruptedGivesUp() throws Exception {
    try (ScriptedServer server = halting("{\"code\":0,\"data\":[1,", "2]}");
        Caller caller = new Caller(server.uri(), USUAL);
        Stream<Integer> numbers = caller.client().stream(Caller.get(), NUMBERS)) {
      var read = numbers.iterator();
      assertThat(read.next()).isEqualTo(1);
      Thread.currentThread().interrupt();
      assertThatThrownBy(read::hasNext).isInstanceOf(GatewayTimeoutException.class);
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void anEventLoopDoesNotWaitForElements() throws Exception {
    CopyOnWriteArrayList<Throwable> thrown = new CopyOnWriteArrayList<>();
    try (ScriptedServer server =
            new ScriptedServer(head -> ScriptedServer.json(200, "{\"code\":0,\"data\":[1]}"));
        Caller caller = new Caller(server.uri(), USUAL)) {
      Taking<Integer> taking =
          new Taking<>() {
            @Override
            public void onNext(Integer element) {
              try {
                caller.client().stream(Caller.get(), NUMBERS);
              } catch (BlockingOnEventLoopException e) {
                thrown.add(e);
              }
              super.onNext(element);
            }
          };
      caller.client().publish(Caller.get(), NUMBERS).subscribe(taking);
      assertThat(taking.next()).isEqualTo(1);
      assertThat(thrown).hasSize(1);
    }
  }

  /** Takes elements one by one. */
  private static class Taking<T> implements Flow.Subscriber<T> {
    final List<T> got = new CopyOnWriteArrayList<>();
    final CountDownLatch ended = new CountDownLatch(1);
    private final Semaphore arrived = new Semaphore(0);
    private final CountDownLatch subscribed = new CountDownLatch(1);
    volatile Flow.Subscription subscription;
    volatile Throwable failure;

    T next() throws InterruptedException {
      subscribed.await();
      subscription.request(1);
      assertThat(arrived.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
      return got.get(got.size() - 1);
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
      subscription = given;
      subscribed.countDown();
    }

    @Override
    public void onNext(T element) {
      got.add(element);
      arrived.release();
    }

    @Override
    public void onError(Throwable thrown) {
      failure = thrown;
      ended.countDown();
    }

    @Override
    public void onComplete() {
      ended.countDown();
    }
  }

  /** Sends the rest only when it may. */
  private ScriptedServer halting(String first, String rest) throws IOException {
    return ScriptedServer.writing(
        (head, out) -> {
          begin(out);
          chunk(out, first);
          try {
            if (!mayGoOn.await(5, TimeUnit.SECONDS)) {
              return false;
            }
          } catch (InterruptedException e) {
            return false;
          }
          chunk(out, rest);
          chunk(out, "");
          return true;
        });
  }

  private void await(int milliseconds) {
    try {
      gone.await(milliseconds, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void begin(OutputStream out) throws IOException {
    out.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n".getBytes(UTF_8));
    out.flush();
  }

  private static void chunk(OutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(UTF_8);
    out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(UTF_8));
    out.write(bytes);
    out.write("\r\n".getBytes(UTF_8));
    out.flush();
  }

  private static URI uri(TestServer server) {
    return URI.create("http://127.0.0.1:" + server.server().address().getPort());
  }

  private static void awaitValue(AtomicInteger value, int wanted) throws InterruptedException {
    CountDownLatch never = new CountDownLatch(1);
    for (int i = 0; i < 1000 && value.get() != wanted; i++) {
      never.await(10, TimeUnit.MILLISECONDS);
    }
    assertThat(value).hasValue(wanted);
  }

  /** Its value when that has stopped to change. */
  private static long settled(AtomicLong value) throws InterruptedException {
    CountDownLatch never = new CountDownLatch(1);
    long before = -1;
    for (int i = 0; i < 200 && before != value.get(); i++) {
      before = value.get();
      never.await(50, TimeUnit.MILLISECONDS);
    }
    return before;
  }
}
