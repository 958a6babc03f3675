package dev.galvanic.trace;

import dev.galvanic.Galvanic;
import dev.galvanic.ReplyStyle;
import dev.galvanic.RunningService;
import dev.galvanic.ServiceDescription;
import dev.galvanic.ServiceModule;
import dev.galvanic.Wiring;
import dev.galvanic.config.Config;
import dev.galvanic.http.Endpoint;
import dev.galvanic.http.Method;
import dev.galvanic.http.Reply;
import dev.galvanic.route.PathRoutes;
import dev.galvanic.route.Router;
import dev.galvanic.route.TemplateRouter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A running service of a few routes, whose spans go to Zipkin, and which can call itself. */
final class TracedService implements AutoCloseable {
  static final String NAME = "traced-service";

  private final RunningService running;
  private final HttpClient client = HttpClient.newHttpClient();

  private TracedService(RunningService running) {
    this.running = running;
  }

  /**
   * @param routes given what it is wired with; {@code wiring.client(NAME)} calls the service itself
   */
  static TracedService start(
      Map<String, String> settings, Function<Wiring, List<PathRoutes>> routes) throws Exception {
    String port = String.valueOf(freePort());
    Map<String, String> all =
        new HashMap<>(
            Map.of(
                "SERVER_HOST",
                "127.0.0.1",
                "SERVER_PORT",
                port,
                "TRACED_SERVICE_URL",
                "http://127.0.0.1:" + port));
    all.putAll(settings);
    return new TracedService(Galvanic.start(new Module(routes), Config.of(NAME, all)));
  }

  private record Module(Function<Wiring, List<PathRoutes>> routes) implements ServiceModule {
    @Override
    public ServiceDescription description() {
      return new ServiceDescription(
          NAME, "TRACED API", "1.0.0", ReplyStyle.PLAIN, "", "", false, List.of());
    }

    @Override
    public Router assemble(Wiring wiring) {
      return new TemplateRouter(routes.apply(wiring));
    }
  }

  static PathRoutes get(String template, Endpoint endpoint) {
    return PathRoutes.of(template).on(Method.GET, endpoint);
  }

  static Reply text(String text) {
    return Reply.of(200, "text/plain", text.getBytes(StandardCharsets.UTF_8));
  }

  int port() {
    return running.port();
  }

  /** The status and the body. */
  String get(String target, String... headers) throws Exception {
    return send("GET", target, headers);
  }

  String send(String method, String target, String... headers) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + running.port() + target))
            .method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    HttpResponse<String> reply = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    return reply.statusCode() + " " + reply.body();
  }

  private static int freePort() throws Exception {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** Stops it, and with it everything has been sent or dropped. */
  @Override
  public void close() {
    running.stop();
  }
}
