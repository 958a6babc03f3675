package dev.galvanic.processor.generate;

import dev.galvanic.http.Body;
import dev.galvanic.http.Endpoint;
import dev.galvanic.http.Exchange;
import dev.galvanic.http.Headers;
import dev.galvanic.http.Method;
import dev.galvanic.http.Query;
import dev.galvanic.http.Reply;
import dev.galvanic.http.RequestContext;
import dev.galvanic.http.RequestPath;
import dev.galvanic.route.PathRoutes;
import dev.galvanic.route.Router;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A request without a server. */
public final class FakeExchange implements Exchange {
  private final Method method;
  private final String target;
  private final Headers headers;
  private final byte[] body;
  private final Headers replyHeaders = Headers.create();
  private @Nullable Reply replied;

  private FakeExchange(Method method, String target, Headers headers, byte[] body) {
    this.method = method;
    this.target = target;
    this.headers = headers;
    this.body = body;
  }

  /** A request with this line, such as {@code GET /users?limit=3}. */
  public static FakeExchange of(String line, String body, String... headers) {
    String[] parts = line.split(" ");
    return new FakeExchange(
        Method.valueOf(parts[0]),
        parts[1],
        Headers.of(headers),
        body.getBytes(StandardCharsets.UTF_8));
  }

  /** What the router's endpoint answers. */
  public Reply askOf(Router router) throws Exception {
    PathRoutes routes = router.find(path());
    Endpoint endpoint = routes.endpoint(method);
    Endpoint.Handler handler = endpoint.handler();
    Reply returned;
    if (handler instanceof Endpoint.Blocking blocking) {
      returned = blocking.handler().handle(this);
    } else if (handler instanceof Endpoint.NonBlocking nonBlocking) {
      returned = nonBlocking.handler().handle(this);
    } else {
      returned = ((Endpoint.Async) handler).handler().handle(this).toCompletableFuture().join();
    }
    return replied == null ? returned : replied;
  }

  @Override
  public Endpoint endpoint() {
    return Endpoint.nonBlocking(method + " " + target, exchange -> Reply.empty(200));
  }

  @Override
  public Method method() {
    return method;
  }

  @Override
  public String target() {
    return target;
  }

  @Override
  public RequestPath path() {
    return RequestPath.parse(target.split("\\?")[0]);
  }

  @Override
  public Query query() {
    int mark = target.indexOf('?');
    return mark < 0 ? Query.empty() : Query.parse(target.substring(mark + 1), 256);
  }

  @Override
  public Headers headers() {
    return headers;
  }

  @Override
  public Body body() {
    return new Body.Bytes(body);
  }

  @Override
  public RequestContext context() {
    throw new UnsupportedOperationException();
  }

  @Override
  public InetSocketAddress remoteAddress() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Headers replyHeaders() {
    return replyHeaders;
  }

  @Override
  public void reply(Reply reply) {
    replied = reply;
  }
}
