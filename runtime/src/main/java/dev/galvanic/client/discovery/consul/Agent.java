package dev.galvanic.client.discovery.consul;

import dev.galvanic.config.ConsulConfig;
import dev.galvanic.loop.EventLoops;
import dev.galvanic.loop.Loop;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Consul's HTTP API (developer.hashicorp.com/consul/api-docs), as far as it is used here. */
final class Agent implements AutoCloseable {
  private static final int BODY_LIMIT = 8 * 1024 * 1024;

  /** Each watch holds one for good. */
  private static final int CONNECTIONS = 10_000;

  /** What is sent, which may depend on the address that this machine has on its way. */
  interface Body {
    byte[] from(InetAddress own);
  }

  private final Loop loop;
  private final URI address;
  private final String token;
  private final HttpClient http;

  private Agent(Loop loop, URI address, String token, HttpClient http) {
    this.loop = loop;
    this.address = address;
    this.token = token;
    this.http = http;
  }

  static Agent open(EventLoops loops, Loop loop, ConsulConfig config) {
    URI address = config.agent();
    boolean tls = "https".equals(address.getScheme());
    HttpClientOptions options =
        new HttpClientOptions()
            .setDefaultHost(address.getHost())
            .setDefaultPort(address.getPort() > 0 ? address.getPort() : tls ? 443 : 80)
            .setSsl(tls);
    PoolOptions pool = new PoolOptions().setHttp1MaxSize(CONNECTIONS);
    return new Agent(loop, address, config.token(), loops.vertx().createHttpClient(options, pool));
  }

  URI address() {
    return address;
  }

  /**
   * @param silence how long the agent may say nothing
   */
  CompletableFuture<AgentReply> get(String target, Duration silence) {
    return send(HttpMethod.GET, target, null, silence);
  }

  /**
   * @param silence how long the agent may say nothing
   */
  CompletableFuture<AgentReply> put(String target, @Nullable Body body, Duration silence) {
    return send(HttpMethod.PUT, target, body, silence);
  }

  private CompletableFuture<AgentReply> send(
      HttpMethod method, String target, @Nullable Body body, Duration silence) {
    String base = address.getRawPath() == null ? "" : address.getRawPath().replaceAll("/+$", "");
    RequestOptions options =
        new RequestOptions()
            .setMethod(method)
            .setURI(base + target)
            .setTimeout(Math.max(1, silence.toMillis()));
    if (!token.isEmpty()) {
      options.putHeader("X-Consul-Token", token);
    }
    CompletableFuture<AgentReply> result = new CompletableFuture<>();
    loop.execute(
        () ->
            Future.succeededFuture(options)
                // What the client throws is a failure, too.
                .compose(http::request)
                .compose(request -> exchange(request, body))
                .onSuccess(result::complete)
                .onFailure(result::completeExceptionally));
    return result;
  }

  private static Future<AgentReply> exchange(HttpClientRequest request, @Nullable Body body) {
    Future<HttpClientResponse> response =
        body == null
            ? request.send()
            : request
                .putHeader("Content-Type", "application/json")
                .send(Buffer.buffer(body.from(own(request.connection()))));
    return response.compose(head -> read(request, head));
  }

  private static InetAddress own(HttpConnection connection) {
    try {
      // Looks nothing up: it is written in numbers.
      return InetAddress.getByName(connection.localAddress().hostAddress());
    } catch (UnknownHostException e) {
      throw new IllegalStateException("A connection begins at an address", e);
    }
  }

  private static Future<AgentReply> read(HttpClientRequest request, HttpClientResponse head) {
    Promise<AgentReply> whole = Promise.promise();
    Buffer body = Buffer.buffer();
    head.exceptionHandler(whole::tryFail);
    head.handler(
        chunk -> {
          if (body.length() + chunk.length() > BODY_LIMIT) {
            whole.tryFail(new IOException("its reply has more than " + BODY_LIMIT + " bytes"));
            request.reset();
          } else {
            body.appendBuffer(chunk);
          }
        });
    head.endHandler(
        end -> whole.tryComplete(new AgentReply(head.statusCode(), index(head), body.getBytes())));
    return whole.future();
  }

  private static long index(HttpClientResponse head) {
    String text = head.getHeader("X-Consul-Index");
    try {
      return text == null ? 0 : Long.parseLong(text.strip());
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  @Override
  public void close() {
    // Nobody waits for the answers: what is on its way are questions that nobody asks any more.
    http.close();
  }
}
