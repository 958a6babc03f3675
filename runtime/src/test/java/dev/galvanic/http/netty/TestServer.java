package dev.galvanic.http.netty;

import dev.galvanic.concurrent.BlockingThreads;
import dev.galvanic.http.Endpoint;
import dev.galvanic.http.HttpLimits;
import dev.galvanic.http.Method;
import dev.galvanic.http.Replies;
import dev.galvanic.http.Reply;
import dev.galvanic.loop.EventLoops;
import dev.galvanic.route.PathRoutes;
import dev.galvanic.route.TemplateRouter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A real server on a free port, with a few endpoints that every test may use. */
public final class TestServer implements AutoCloseable {
  private final EventLoops loops = EventLoops.open(2);
  private final HttpServer server;

  private TestServer(
      UnaryOperator<ServerOptions> options, BlockingThreads threads, List<PathRoutes> routes)
      throws Exception {
    List<PathRoutes> all = new ArrayList<>(routes);
    all.add(
        PathRoutes.of("/hello")
            .on(Method.GET, Endpoint.nonBlocking("GET /hello", exchange -> text("hello"))));
    all.add(
        PathRoutes.of("/echo")
            .on(
                Method.POST,
                Endpoint.nonBlocking(
                        "POST /echo",
                        exchange -> Reply.of(200, "text/plain", exchange.body().bytes()))
                    .consuming("text/plain")));
    all.add(
        PathRoutes.of("/target")
            .on(
                Method.GET,
                Endpoint.nonBlocking("GET /target", exchange -> text(exchange.target()))));
    this.server =
        HttpServer.start(
            loops,
            options.apply(ServerOptions.of("127.0.0.1", 0, Replies.envelope())),
            new TemplateRouter(all),
            threads);
  }

  public static TestServer start(PathRoutes... routes) throws Exception {
    return start(UnaryOperator.identity(), routes);
  }

  public static TestServer start(HttpLimits limits, PathRoutes... routes) throws Exception {
    return start(options -> options.with(limits), routes);
  }

  public static TestServer start(UnaryOperator<ServerOptions> options, PathRoutes... routes)
      throws Exception {
    return start(options, BlockingThreads.open("test"), routes);
  }

  public static TestServer start(
      UnaryOperator<ServerOptions> options, BlockingThreads threads, PathRoutes... routes)
      throws Exception {
    return new TestServer(options, threads, List.of(routes));
  }

  /** A client on a connection of its own. */
  public RawClient connect() throws IOException {
    return new RawClient(server.address());
  }

  public HttpServer server() {
    return server;
  }

  public static Reply text(String text) {
    return Reply.of(200, "text/plain", text.getBytes(StandardCharsets.UTF_8));
  }

  public static PathRoutes get(String path, Endpoint endpoint) {
    return PathRoutes.of(path).on(Method.GET, endpoint);
  }

  @Override
  public void close() {
    try {
      server.stop(Duration.ofMillis(100));
      loops.close(Duration.ofSeconds(5));
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
