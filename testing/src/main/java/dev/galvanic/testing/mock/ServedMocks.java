package dev.galvanic.testing.mock;

import dev.galvanic.Galvanic;
import dev.galvanic.ReplyStyle;
import dev.galvanic.RunningService;
import dev.galvanic.ServiceDescription;
import dev.galvanic.ServiceModule;
import dev.galvanic.Wiring;
import dev.galvanic.config.Config;
import dev.galvanic.http.Endpoint;
import dev.galvanic.http.Exchange;
import dev.galvanic.http.Method;
import dev.galvanic.http.Reply;
import dev.galvanic.http.RequestPath;
import dev.galvanic.route.PathRoutes;
import dev.galvanic.route.Router;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A server that answers as the mocks of one service's clients say. */
final class ServedMocks implements ServiceModule, AutoCloseable {
  private static final Map<String, String> SETTINGS =
      Map.of(
          "SERVER_HOST", "127.0.0.1",
          "SERVER_PORT", "0",
          "SHUTDOWN_DELAY", "0s",
          "SHUTDOWN_GRACE", "5s",
          "LOG_FORMAT", "console");

  private final String service;
  private final ReplyStyle style;
  private final Journal journal;
  private final List<ClientMock<?>> mocks = new ArrayList<>();
  private @Nullable RunningService running;

  ServedMocks(String service, ReplyStyle style, Journal journal) {
    this.service = service;
    this.style = style;
    this.journal = journal;
  }

  void add(ClientMock<?> mock) {
    if (mock.style() != style) {
      throw new IllegalStateException(
          mock
              + " has replies in the style "
              + mock.style()
              + ", and "
              + mocks.get(0)
              + " of the same service in "
              + style
              + ". Give both clients the same.");
    }
    mocks.add(mock);
  }

  URI start() {
    try {
      RunningService started = Galvanic.start(this, Config.of(service, SETTINGS));
      running = started;
      return started.uri();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while a mock of " + service + " started.", e);
    }
  }

  @Override
  public ServiceDescription description() {
    return new ServiceDescription(service, service, "mock", style, "", "", false, List.of());
  }

  @Override
  public Router assemble(Wiring wiring) {
    return new AnyRequest(mocks.stream().map(mock -> mock.router(wiring.replies())).toList());
  }

  @Override
  public void close() {
    RunningService started = running;
    running = null;
    if (started != null) {
      started.close();
    }
  }

  /** Answers what the clients ask for; all else is a mistake of the test. */
  private final class AnyRequest implements Router {
    private final List<Router> routers;

    AnyRequest(List<Router> routers) {
      this.routers = routers;
    }

    @Override
    public PathRoutes find(RequestPath path) {
      List<PathRoutes> found = new ArrayList<>();
      for (Router router : routers) {
        PathRoutes one = router.find(path);
        if (one != null) {
          found.add(one);
        }
      }
      return all(found.isEmpty() ? "/{path}" : found.get(0).template(), found);
    }

    /** A method that none of them has is a mistake, too. */
    private PathRoutes all(String template, List<PathRoutes> found) {
      PathRoutes all = PathRoutes.of(template);
      for (Method method : Method.values()) {
        all = all.on(method, endpoint(method, template, found));
      }
      return all;
    }

    private Endpoint endpoint(Method method, String template, List<PathRoutes> found) {
      for (PathRoutes routes : found) {
        Endpoint endpoint = routes.endpoint(method);
        if (endpoint != null) {
          return endpoint;
        }
      }
      return Endpoint.blocking(method + " " + template, this::refuse);
    }

    private Reply refuse(Exchange exchange) {
      String text =
          exchange.method()
              + " "
              + exchange.target()
              + " was asked of "
              + service
              + ", and "
              + String.join(", ", mocks.stream().map(Object::toString).toList())
              + " has no such operation.";
      journal.fail(new UnexpectedCall(text));
      return Reply.of(501, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public List<PathRoutes> routes() {
      return routers.stream().flatMap(router -> router.routes().stream()).toList();
    }
  }
}
