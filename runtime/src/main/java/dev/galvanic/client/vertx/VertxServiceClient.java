package dev.galvanic.client.vertx;

import dev.galvanic.BlockingOnEventLoopException;
import dev.galvanic.ServiceUnavailableException;
import dev.galvanic.client.CallWatch;
import dev.galvanic.client.ClientRequest;
import dev.galvanic.client.ElementReader;
import dev.galvanic.client.Instances;
import dev.galvanic.client.ReplyReader;
import dev.galvanic.client.ServiceClient;
import dev.galvanic.client.resilience.BreakerState;
import dev.galvanic.client.resilience.Guard;
import dev.galvanic.client.resilience.Permit;
import dev.galvanic.concurrent.ContextStage;
import dev.galvanic.config.ClientConfig;
import dev.galvanic.http.RequestContext;
import dev.galvanic.loop.EventLoops;
import dev.galvanic.loop.Loop;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A client of one service, with connections of its own that are kept open between calls. */
public final class VertxServiceClient implements ServiceClient, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(VertxServiceClient.class);
  private static final Duration CLOSE_TIME = Duration.ofSeconds(2);

  private final EventLoops loops;

  /** By the index of their loops. */
  private final List<OnLoop> onLoops;

  private final Call.Shared shared;
  private final CallWatch watch;
  private final AtomicInteger next = new AtomicInteger();

  private VertxServiceClient(
      EventLoops loops, List<OnLoop> onLoops, Call.Shared shared, CallWatch watch) {
    this.loops = loops;
    this.onLoops = List.copyOf(onLoops);
    this.shared = shared;
    this.watch = watch;
  }

  /** At the configured address, not watched. */
  public static VertxServiceClient open(EventLoops loops, ClientConfig config) {
    return open(loops, config, CallWatch.NONE);
  }

  /** At the configured address. */
  public static VertxServiceClient open(EventLoops loops, ClientConfig config, CallWatch watch) {
    return open(loops, config, Instances.at(config.address()), watch);
  }

  /**
   * Opens no connection yet: the first call does.
   *
   * @param instances where the calls go; they stay open when the client is closed
   */
  public static VertxServiceClient open(
      EventLoops loops, ClientConfig config, Instances instances, CallWatch watch) {
    return open(loops, config, instances, watch, System::nanoTime);
  }

  /**
   * The same.
   *
   * @param nanos what its breaker goes by: nanoseconds that never go back
   */
  public static VertxServiceClient open(
      EventLoops loops,
      ClientConfig config,
      Instances instances,
      CallWatch watch,
      LongSupplier nanos) {
    List<OnLoop> onLoops =
        loops.loops().stream().map(loop -> OnLoop.open(loops, loop, config)).toList();
    Guard guard = new Guard(config.service(), config.resilience(), nanos);
    return new VertxServiceClient(loops, onLoops, new Call.Shared(config, instances, guard), watch);
  }

  @Override
  public <T extends @Nullable Object> T call(ClientRequest request, ReplyReader<T> reader) {
    if (EventLoops.onEventLoop()) {
      throw new BlockingOnEventLoopException(request.operation());
    }
    CompletableFuture<Received> reply = send(request, false);
    // Read here and not on the loop, which has others to serve.
    return reader.read(Received.await(request.operation(), reply).reply());
  }

  @Override
  public <T extends @Nullable Object> Stream<T> stream(
      ClientRequest request, ElementReader.Format<T> format) {
    if (EventLoops.onEventLoop()) {
      throw new BlockingOnEventLoopException(request.operation());
    }
    return ReplyStream.of(Received.await(request.operation(), send(request, true)), format);
  }

  @Override
  public <T extends @Nullable Object> Flow.Publisher<T> publish(
      ClientRequest request, ElementReader.Format<T> format) {
    return subscriber -> {
      Loop here = loops.currentLoop();
      new ReplySubscription<T>(
              here == null ? anyLoop() : here, request.operation(), format, subscriber)
          .begin(() -> send(request, true));
    };
  }

  @Override
  public <T extends @Nullable Object> CompletionStage<T> callAsync(
      ClientRequest request, ReplyReader<T> reader) {
    CompletableFuture<Received> reply = send(request, false);
    CompletableFuture<T> result = reply.thenApply(received -> reader.read(received.reply()));
    // A chained stage does not hand its cancellation back.
    result.whenComplete(
        (value, failure) -> {
          if (failure instanceof CancellationException) {
            reply.cancel(true);
          }
        });
    return result;
  }

  private CompletableFuture<Received> send(ClientRequest request, boolean streamed) {
    Loop here = loops.currentLoop();
    Loop loop = here == null ? anyLoop() : here;
    ContextStage<Received> stage = ContextStage.capture(loop::execute);
    ClientConfig config = shared.config();
    Allowed allowed = Allowed.from(request.policy().timeout().orElse(config.limits().timeout()));
    CallWatch.Running running =
        watch.begin(config.service(), request, RequestContext.currentTrace());
    Permit permit;
    try {
      permit = shared.guard().enter();
    } catch (ServiceUnavailableException refused) {
      running.end(0, refused);
      stage.completeExceptionally(refused);
      return stage;
    }
    Call call =
        new Call(
            shared, request, running, permit, onLoops.get(loop.index()), streamed, allowed, stage);
    LeftOpen open = new LeftOpen(request, config.service(), stage);
    stage.beforeEnd(
        (received, failure) -> {
          Incoming incoming = received == null ? null : received.incoming();
          if (incoming != null) {
            Permit reading = shared.guard().answered(permit);
            incoming.atEnd(
                (outcome, cut) -> {
                  open.closed();
                  shared.guard().leave(reading, outcome);
                  running.end(received.status(), cut);
                });
            return;
          }
          open.closed();
          shared.guard().leave(permit, call.outcome());
          running.end(received == null ? 0 : received.status(), failure);
        });
    if (streamed) {
      open.watch();
    }
    try {
      if (here == null) {
        loop.execute(call::start);
      } else {
        loop.run(call::start);
      }
    } catch (RuntimeException stopped) {
      // The loop takes nothing any more; whoever was let through must leave.
      stage.completeExceptionally(stopped);
    }
    return stage;
  }

  /** What becomes of the next call. */
  public BreakerState breaker() {
    return shared.guard().breaker();
  }

  private Loop anyLoop() {
    return loops.loops().get(Math.floorMod(next.getAndIncrement(), loops.loops().size()));
  }

  @Override
  public void close() {
    try {
      Future.join(onLoops.stream().map(one -> one.http().close()).toList())
          .toCompletionStage()
          .toCompletableFuture()
          .get(CLOSE_TIME.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      LOG.warn("The connections to {} did not close properly", shared.config().service(), e);
    }
  }
}
