package dev.galvanic.client.vertx;

import dev.galvanic.GatewayTimeoutException;
import dev.galvanic.client.ClientRequest;
import dev.galvanic.client.Outcome;
import dev.galvanic.config.ClientConfig;
import dev.galvanic.loop.Loop;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The body of a reply that is read piece by piece: one is taken from the connection when it is
 * asked for, and no more. Lives on one event loop; may be asked from any thread, by one at a time.
 */
final class Incoming {
  /** The end of the body, as a piece. */
  static final byte[] END = new byte[0];

  private static final Logger LOG = LoggerFactory.getLogger(VertxServiceClient.class);

  /** Far longer than anybody works on one piece. */
  private static final Duration LEAK = Duration.ofMinutes(1);

  private final Loop loop;
  private final HttpClientResponse response;
  private final Runnable giveUp;
  private final ClientConfig config;
  private final ClientRequest request;
  private final Duration patience;
  private final Consumer<Outcome> instance;
  private final Forgotten forgotten;
  private BiConsumer<Outcome, @Nullable Throwable> atEnd = (outcome, cut) -> {};
  private final Deque<byte[]> ready = new ArrayDeque<>(1);
  private @Nullable CompletableFuture<byte[]> asked;
  private Runnable timer = () -> {};
  private @Nullable Throwable failure;
  private boolean over;

  /**
   * @param response paused
   * @param giveUp closes the connection
   * @param instance told how its reply ended
   */
  Incoming(
      Loop loop,
      HttpClientResponse response,
      Runnable giveUp,
      ClientConfig config,
      ClientRequest request,
      Consumer<Outcome> instance) {
    this(loop, response, giveUp, config, request, instance, LEAK);
  }

  /**
   * The same.
   *
   * @param leak when to tell that nobody reads on
   */
  Incoming(
      Loop loop,
      HttpClientResponse response,
      Runnable giveUp,
      ClientConfig config,
      ClientRequest request,
      Consumer<Outcome> instance,
      Duration leak) {
    this.loop = loop;
    this.response = response;
    this.giveUp = giveUp;
    this.config = config;
    this.request = request;
    this.patience = request.policy().timeout().orElse(config.limits().timeout());
    this.instance = instance;
    this.forgotten = new Forgotten(loop, leak, () -> tellLeak(leak));
    response.handler(this::came);
    response.endHandler(end -> ended());
    response.exceptionHandler(
        cause -> {
          RuntimeException broken =
              Received.faulty(
                  config, request.operation(), Received.Fault.BROKEN, "the connection was lost");
          broken.initCause(cause);
          fail(broken, Outcome.BAD);
        });
  }

  /** Says whom to tell of the end, before there can be one; on the loop. */
  void atEnd(BiConsumer<Outcome, @Nullable Throwable> told) {
    atEnd = told;
  }

  ClientRequest request() {
    return request;
  }

  /** The next piece, or {@link #END}. */
  CompletableFuture<byte[]> next() {
    CompletableFuture<byte[]> piece = new CompletableFuture<>();
    onLoop(() -> ask(piece));
    return piece;
  }

  /**
   * Nobody wants the rest: the connection is closed unless all of it has come. Whoever waits for a
   * piece all the same, or asks for another one, is told.
   */
  void cancel() {
    cancel(() -> {});
  }

  /**
   * The same.
   *
   * @param first run on the loop if there is a rest that nobody has given up before
   */
  void cancel(Runnable first) {
    onLoop(
        () -> {
          if (!over) {
            first.run();
            CancellationException cancelled =
                new CancellationException("the reply to " + request.operation() + " was given up");
            failure = cancelled;
            // Before the connection goes, for that is told, too.
            finish(Outcome.GOOD, null);
            giveUp.run();
            CompletableFuture<byte[]> waiting = answered();
            if (waiting != null) {
              waiting.completeExceptionally(cancelled);
            }
          }
        });
  }

  private void ask(CompletableFuture<byte[]> piece) {
    byte[] there = ready.poll();
    if (there != null) {
      forgotten.answered();
      piece.complete(there);
    } else if (failure != null) {
      piece.completeExceptionally(failure);
    } else if (over) {
      piece.complete(END);
    } else {
      asked = piece;
      forgotten.asked();
      timer = loop.after(patience, this::late);
      response.fetch(1);
    }
  }

  private void came(Buffer chunk) {
    if (over) {
      return;
    }
    if (chunk.length() == 0) {
      response.fetch(1);
      return;
    }
    CompletableFuture<byte[]> waiting = answered();
    if (waiting == null) {
      ready.add(chunk.getBytes());
    } else {
      waiting.complete(chunk.getBytes());
    }
  }

  private void ended() {
    if (!over) {
      finish(Outcome.GOOD, null);
      CompletableFuture<byte[]> waiting = answered();
      if (waiting != null) {
        waiting.complete(END);
      }
    }
  }

  private void late() {
    if (!over) {
      // It has answered, and may have had nothing more to say yet.
      fail(
          new GatewayTimeoutException(config.service() + " did not go on in time"),
          Outcome.NEITHER);
      giveUp.run();
    }
  }

  private void fail(RuntimeException reason, Outcome outcome) {
    if (over) {
      return;
    }
    failure = reason;
    finish(outcome, reason);
    CompletableFuture<byte[]> waiting = answered();
    if (waiting != null) {
      waiting.completeExceptionally(reason);
    }
  }

  private @Nullable CompletableFuture<byte[]> answered() {
    CompletableFuture<byte[]> waiting = asked;
    asked = null;
    forgotten.answered();
    timer.run();
    return waiting;
  }

  private void finish(Outcome outcome, @Nullable Throwable cut) {
    over = true;
    forgotten.over();
    // What has come and was not asked for holds memory until somebody takes it.
    response.resume();
    instance.accept(outcome);
    atEnd.accept(outcome, cut);
  }

  private void tellLeak(Duration time) {
    LOG.warn(
        "{}: nobody has read on in the reply of {} for {} s, which holds a connection. Close the"
            + " stream, in a try-with-resources statement for example, or cancel the subscription.",
        request.operation(),
        config.service(),
        time.toSeconds());
  }

  private void onLoop(Runnable task) {
    if (loop.inLoop()) {
      task.run();
    } else {
      loop.execute(task);
    }
  }
}
