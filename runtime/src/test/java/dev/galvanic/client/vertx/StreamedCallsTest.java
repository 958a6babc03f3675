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
import dev.galvanic.ServiceUnavailableException;
import dev.galvanic.client.CallWatch;
import dev.galvanic.client.ElementReader;
import dev.galvanic.client.ElementReader.Format;
import dev.galvanic.client.resilience.BreakerState;
import dev.galvanic.json.Codecs;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Replies whose elements are read while they come. */
@Timeout(30)
class StreamedCallsTest {
  private static final Format<Integer> NUMBERS = ElementReader.array(Codecs.INT);
  private static final Map<String, String> SOON =
      Map.of("CLIENT_RETRIES", "0", "CLIENT_TIMEOUT", "1s");
  private static final Map<String, String> USUAL = Map.of("CLIENT_TIMEOUT", "10s");

  private final CountDownLatch mayGoOn = new CountDownLatch(1);

  /** The first call of a process takes long on a busy machine, and some of these may not. */
  @BeforeAll
  static void warmUp() throws Exception {
    try (ScriptedServer server =
            new ScriptedServer(head -> ScriptedServer.json(200, "{\"code\":0,\"data\":[1]}"));
        Caller caller = new Caller(server.uri(), Map.of("CLIENT_TIMEOUT", "30s"));
        Stream<Integer> numbers = caller.client().stream(Caller.get(), NUMBERS)) {
      assertThat(numbers).containsExactly(1);
    }
  }

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
                  Chunks chunks = Chunks.begin(out);
                  chunks.send("[1,2,");
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
  void theElementsBeforeOneThatCannotBeReadAreThereHoweverTheReplyIsCut() throws Exception {
    try (ScriptedServer server =
            new ScriptedServer(
                head -> ScriptedServer.json(200, "{\"code\":0,\"data\":[1,2,\"x\",4]}"));
        Caller caller = new Caller(server.uri(), USUAL)) {
      try (Stream<Integer> numbers = caller.client().stream(Caller.get(), NUMBERS)) {
        var read = numbers.iterator();
        assertThat(read.next()).isEqualTo(1);
        assertThat(read.next()).isEqualTo(2);
        BadGatewayException failure = catchThrowableOfType(BadGatewayException.class, read::next);
        assertThat(failure.message()).contains("Regions.get, element 2,");
      }
      Taking<Integer> taking = new Taking<>();
      caller.client().publish(Caller.get(), NUMBERS).subscribe(taking);
      assertThat(taking.next()).isEqualTo(1);
      assertThat(taking.next()).isEqualTo(2);
      taking.ended.await();
      assertThat(taking.got).containsExactly(1, 2);
      assertThat(taking.failure).isInstanceOf(BadGatewayException.class);
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
                  Chunks chunks = Chunks.begin(out);
                  for (int i = 0; i < 12; i++) {
                    await(100);
                    chunks.send(i + "\n");
                  }
                  chunks.end();
                  return true;
                });
        Caller caller = new Caller(server.uri(), SOON);
        Stream<Integer> numbers =
            caller.client().stream(Caller.get(), ElementReader.lines(Codecs.INT))) {
      assertThat(numbers).hasSize(12);
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
  void aReplyThatGetsNoReaderIsGivenUp() throws Exception {
    Format<Integer> none =
        (head, limit) -> {
          throw new IllegalStateException("no reader");
        };
    try (ScriptedServer server = halting("{\"code\":0,\"data\":[1,", "2]}")) {
      Caller.InTurn instances = new Caller.InTurn(server.uri());
      try (Caller caller = new Caller(instances, USUAL, CallWatch.NONE)) {
        assertThatThrownBy(() -> caller.client().stream(Caller.get(), none))
            .hasMessage("no reader");
      }
      assertThat(instances.told()).containsExactly("0 GOOD");
    }
  }

  @Test
  void othersNeedNotWaitForTheEndOfTheStreamThatTried() throws Exception {
    AtomicInteger count = new AtomicInteger();
    Map<String, String> settings =
        Map.of(
            "CLIENT_RETRIES", "0",
            "CLIENT_BREAKER_CALLS", "1",
            "CLIENT_BREAKER_PAUSE", "100ms");
    try (ScriptedServer server =
            ScriptedServer.writing(
                (head, out) -> {
                  int call = count.incrementAndGet();
                  if (call == 2) {
                    Chunks.begin(out).send("{\"code\":0,\"data\":[1,");
                    await(5_000);
                    return false;
                  }
                  out.write(
                      ScriptedServer.json(call == 1 ? 500 : 200, "{\"code\":0,\"data\":7}")
                          .getBytes(UTF_8));
                  return true;
                });
        Caller caller = new Caller(server.uri(), settings)) {
      assertThatThrownBy(() -> caller.number(Caller.get())).isInstanceOf(RuntimeException.class);
      while (caller.client().breaker() != BreakerState.CLOSED) {
        try (Stream<Integer> numbers = caller.client().stream(Caller.get(), NUMBERS)) {
          assertThat(numbers.iterator().next()).isEqualTo(1);
          assertThat(caller.number(Caller.get())).isEqualTo(7);
        } catch (ServiceUnavailableException open) {
          assertThat(open).hasMessageContaining("is not called for a while");
        }
      }
      assertThat(server.requests()).hasSize(3);
      mayGoOn.countDown();
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

  /** Sends the rest only when it may. */
  private ScriptedServer halting(String first, String rest) throws IOException {
    return ScriptedServer.writing(
        (head, out) -> {
          Chunks chunks = Chunks.begin(out);
          chunks.send(first);
          try {
            if (!mayGoOn.await(5, TimeUnit.SECONDS)) {
              return false;
            }
          } catch (InterruptedException e) {
            return false;
          }
          chunks.send(rest);
          chunks.end();
          return true;
        });
  }

  private void await(int milliseconds) {
    try {
      mayGoOn.await(milliseconds, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
