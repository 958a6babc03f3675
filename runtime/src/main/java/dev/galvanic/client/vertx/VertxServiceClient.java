package dev.galvanic.client.vertx;

import dev.galvanic.BlockingOnEventLoopException;
import dev.galvanic.GatewayTimeoutException;
import dev.galvanic.client.CallWatch;
import dev.galvanic.client.ClientReply;
import dev.galvanic.client.ClientRequest;
import dev.galvanic.client.Instances;
import dev.galvanic.client.ReplyReader;
import dev.galvanic.client.ServiceClient;
import dev.galvanic.concurrent.ContextStage;
import dev.galvanic.config.ClientConfig;
import dev.galvanic.http.RequestContext;
import dev.galvanic.loop.EventLoops;
import dev.galvanic.loop.Loop;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A client of one service, with connections of its own that are kept open between calls. */
public final class VertxServiceClient implements ServiceClient, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(VertxServiceClient.class);
  private static final int WAITING = 1_000;
  private static final Duration CLOSE_TIME = Duration.ofSeconds(2);

  private final EventLoops loops;
  private final ClientConfig config;
  private final Instances instances;
  private final HttpClient http;
  private final CallWatch watch;
  private final AtomicInteger next = new AtomicInteger();

  private VertxServiceClient(
      EventLoops loops,
      ClientConfig config,
      Instances instances,
      HttpClient http,
      CallWatch watch) {
    this.loops = loops;
    this.config = config;
    this.instances = instances;
    this.http = http;
    this.watch = watch;
  }

  /** Opens no connection yet: the first call does. */
  public static VertxServiceClient open(EventLoops loops, ClientConfig config) {
    return open(loops, config, CallWatch.NONE);
  }

  /** The same, whose calls are watched. */
  public static VertxServiceClient open(EventLoops loops, ClientConfig config, CallWatch watch) {
    return open(loops, config, Instances.at(config.address()), watch);
  }

  /**
   * The same, whose calls go to one of these.
   *
   * @param instances stay open when the client is closed
   */
  public static VertxServiceClient open(
      EventLoops loops, ClientConfig config, Instances instances, CallWatch watch) {
    URI address = config.address();
    ClientConfig.Limits limits = config.limits();
    boolean tls = "https".equals(address.getScheme());
    HttpClientOptions options =
        new HttpClientOptions()
            .setDefaultHost(address.getHost())
            .setDefaultPort(address.getPort() > 0 ? address.getPort() : tls ? 443 : 80)
            .setSsl(tls)
            .setConnectTimeout((int) limits.connectTimeout().toMillis())
            // Shorter than what servers wait, so that it is rarely the other end that closes.
            .setKeepAliveTimeout((int) Math.max(1, limits.idleTimeout().toSeconds()));
    PoolOptions pool =
        new PoolOptions().setHttp1MaxSize(limits.connections()).setMaxWaitQueueSize(WAITING);
    return new VertxServiceClient(
        loops, config, instances, loops.vertx().createHttpClient(options, pool), watch);
  }

  @Override
  public <T extends @Nullable Object> T call(ClientRequest request, ReplyReader<T> reader) {
    if (EventLoops.onEventLoop()) {
      throw new BlockingOnEventLoopException(request.operation());
    }
    CompletableFuture<ClientReply> reply = send(request);
    try {
      // Read here and not on the loop, which has others to serve.
      return reader.read(reply.get());
    } catch (InterruptedException e) {
      reply.cancel(true);
      Thread.currentThread().interrupt();
      GatewayTimeoutException interrupted =
          new GatewayTimeoutException(request.operation() + " was interrupted");
      interrupted.initCause(e);
      throw interrupted;
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(e.getCause());
    }
  }

  @Override
  public <T extends @Nullable Object> CompletionStage<T> callAsync(
      ClientRequest request, ReplyReader<T> reader) {
    CompletableFuture<ClientReply> reply = send(request);
    CompletableFuture<T> result = reply.thenApply(reader::read);
    // A chained stage does not hand its cancellation back.
    result.whenComplete(
        (value, failure) -> {
          if (failure instanceof CancellationException) {
            reply.cancel(true);
          }
        });
    return result;
  }

  private CompletableFuture<ClientReply> send(ClientRequest request) {
    Loop here = loops.currentLoop();
    Loop loop = here == null ? anyLoop() : here;
    ContextStage<ClientReply> stage = ContextStage.capture(loop::execute);
    Duration time =
        RequestContext.current()
            .map(RequestContext::remaining)
            .filter(left -> left.compareTo(config.limits().timeout()) < 0)
            .orElse(config.limits().timeout());
    CallWatch.Running running = watch(request, stage);
    long end = System.nanoTime() + time.toNanos();
    Call call = new Call(http, config, instances, request, running, loop, end, stage);
    if (here == null) {
      loop.execute(call::start);
    } else {
      loop.run(call::start);
    }
    return stage;
  }

  private CallWatch.Running watch(ClientRequest request, ContextStage<ClientReply> reply) {
    if (watch == CallWatch.NONE) {
      return CallWatch.Running.IGNORED;
    }
    CallWatch.Running running =
        watch.begin(config.service(), config.address(), request, RequestContext.currentTrace());
    reply.beforeEnd((read, failure) -> running.end(read == null ? 0 : read.status(), failure));
    return running;
  }

  private Loop anyLoop() {
    return loops.loops().get(Math.floorMod(next.getAndIncrement(), loops.loops().size()));
  }

  @Override
  public void close() {
    try {
      http.close()
          .toCompletionStage()
          .toCompletableFuture()
          .get(CLOSE_TIME.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      LOG.warn("The connections to {} did not close properly", config.service(), e);
    }
  }
}
