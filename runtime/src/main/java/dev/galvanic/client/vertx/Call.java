package dev.galvanic.client.vertx;

import dev.galvanic.BadGatewayException;
import dev.galvanic.GatewayTimeoutException;
import dev.galvanic.ServiceException;
import dev.galvanic.ServiceUnavailableException;
import dev.galvanic.client.CallWatch;
import dev.galvanic.client.ClientReply;
import dev.galvanic.client.ClientRequest;
import dev.galvanic.client.Instances;
import dev.galvanic.config.ClientConfig;
import dev.galvanic.http.Method;
import dev.galvanic.loop.Loop;
import io.vertx.core.AsyncResult;
import io.vertx.core.Vertx;
import io.vertx.core.VertxException;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.io.IOException;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One request and the whole reply to it; lives on one event loop. */
final class Call {
  private static final Logger LOG = LoggerFactory.getLogger(VertxServiceClient.class);
  private static final Set<Method> IDEMPOTENT =
      EnumSet.complementOf(EnumSet.of(Method.POST, Method.PATCH));

  private final HttpClient http;
  private final ClientConfig config;
  private final Instances instances;
  private final ClientRequest request;
  private final CallWatch.Running watch;
  private final Loop loop;
  private final long deadline;
  private final CompletableFuture<ClientReply> result;
  private @Nullable HttpClientRequest sent;
  private Instances.@Nullable Chosen chosen;
  private boolean retried;

  Call(
      HttpClient http,
      ClientConfig config,
      Instances instances,
      ClientRequest request,
      CallWatch.Running watch,
      Loop loop,
      long deadline,
      CompletableFuture<ClientReply> result) {
    this.http = http;
    this.config = config;
    this.instances = instances;
    this.request = request;
    this.watch = watch;
    this.loop = loop;
    this.deadline = deadline;
    this.result = result;
  }

  void start() {
    long left = deadline - System.nanoTime();
    if (left <= 0) {
      late();
      return;
    }
    Vertx vertx = loop.context().owner();
    long timer = vertx.setTimer(Math.max(1, TimeUnit.NANOSECONDS.toMillis(left)), fired -> late());
    result.whenComplete(
        (reply, failure) -> {
          vertx.cancelTimer(timer);
          ended(reply, failure);
          if (failure != null) {
            // A cancellation may come from any thread.
            loop.execute(this::abandon);
          }
        });
    attempt();
  }

  private void attempt() {
    try {
      send();
    } catch (RuntimeException refused) {
      // The client of Vert.x refused the request itself: nobody else would tell the caller.
      result.completeExceptionally(refused);
    }
  }

  private void send() {
    Instances.Chosen instance = instances.choose(List.of());
    if (chosen != null) {
      // That it closes idle connections says nothing of it.
      chosen.end(true);
    }
    chosen = instance;
    URI address = instance.address();
    String base = address.getRawPath();
    RequestOptions options =
        new RequestOptions()
            .setMethod(HttpMethod.valueOf(request.method().name()))
            .setHost(address.getHost())
            .setPort(port(address))
            .setURI((base == null ? "" : base.replaceAll("/+$", "")) + request.target())
            .putHeader("Accept", "application/json");
    for (Map.Entry<String, String> header : request.headers()) {
      options.putHeader(header.getKey(), header.getValue());
    }
    watch.headers(options::putHeader);
    http.request(options).onComplete(this::connected);
  }

  private static int port(URI address) {
    if (address.getPort() > 0) {
      return address.getPort();
    }
    return "https".equals(address.getScheme()) ? 443 : 80;
  }

  private void ended(@Nullable ClientReply reply, @Nullable Throwable failure) {
    boolean healthy =
        reply == null
            ? !(failure instanceof ServiceUnavailableException)
                && !(failure instanceof GatewayTimeoutException)
            : reply.status() < 502 || reply.status() > 504;
    if (chosen != null) {
      chosen.end(healthy);
    }
  }

  private void connected(AsyncResult<HttpClientRequest> connection) {
    if (connection.failed()) {
      broken(connection.cause());
      return;
    }
    HttpClientRequest started = connection.result();
    sent = started;
    // What it would tell, the reply's future tells too; unheard, Vert.x logs every call that was
    // given up as an error.
    started.exceptionHandler(told -> LOG.debug("{}: {}", request.operation(), told.toString()));
    if (result.isDone()) {
      abandon();
      return;
    }
    byte[] body = request.body();
    (body == null ? started.send() : started.send(Buffer.buffer(body)))
        .onComplete(reply -> replied(started, reply));
  }

  private void replied(HttpClientRequest started, AsyncResult<HttpClientResponse> reply) {
    if (reply.succeeded()) {
      receive(reply.result());
    } else if (!retried && !result.isDone() && stale(started)) {
      retried = true;
      attempt();
    } else {
      broken(reply.cause());
    }
  }

  /**
   * Whether the request may be sent again (RFC 9110 section 9.2.2): it is idempotent, and went out
   * on a connection that had been used before and that the other end may have just closed as idle.
   */
  private boolean stale(HttpClientRequest started) {
    return started.streamId() > 1 && IDEMPOTENT.contains(request.method());
  }

  private void receive(HttpClientResponse response) {
    Buffer body = Buffer.buffer();
    response.exceptionHandler(this::broken);
    response.handler(
        chunk -> {
          if (body.length() + chunk.length() > config.limits().replyLimit()) {
            fail(
                new BadGatewayException(
                    502,
                    "The reply of "
                        + config.service()
                        + " to "
                        + request.operation()
                        + " is too long",
                    "more than " + config.limits().replyLimit() + " bytes"));
          } else {
            body.appendBuffer(chunk);
          }
        });
    response.endHandler(
        end ->
            result.complete(
                new ClientReply(
                    request.operation(),
                    config.service(),
                    config.replies().orElse(request.replies()),
                    response.statusCode(),
                    body.getBytes())));
  }

  private void broken(Throwable cause) {
    if (result.isDone()) {
      return;
    }
    if (cause instanceof IOException || cause instanceof VertxException) {
      unreachable(cause);
    } else {
      ServiceException failure =
          new BadGatewayException(
              502,
              "The reply of " + config.service() + " to " + request.operation() + " cannot be read",
              "no HTTP");
      failure.initCause(cause);
      fail(failure);
    }
  }

  private void unreachable(Throwable cause) {
    LOG.warn(
        "{}: {} cannot be reached at {}: {}",
        request.operation(),
        config.service(),
        chosen == null ? config.address() : chosen.address(),
        cause.toString());
    ServiceException failure =
        new ServiceUnavailableException(config.service() + " cannot be reached");
    failure.initCause(cause);
    fail(failure);
  }

  private void late() {
    fail(new GatewayTimeoutException(config.service() + " did not answer in time"));
  }

  private void fail(ServiceException failure) {
    result.completeExceptionally(failure);
  }

  /** Closes the connection: what still comes on it belongs to nobody. */
  private void abandon() {
    if (sent != null) {
      sent.reset();
    }
  }
}
