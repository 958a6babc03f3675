package dev.galvanic.health;

import dev.galvanic.http.BlockingHandler;
import dev.galvanic.http.Endpoint;
import dev.galvanic.http.Method;
import dev.galvanic.http.Reply;
import dev.galvanic.json.JsonWriter;
import dev.galvanic.route.PathRoutes;
import dev.galvanic.route.Router;
import dev.galvanic.route.TemplateRouter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.BooleanSupplier;

/**
 * {@code /health/live}: the process answers. {@code /health/ready}: the service is started, is not
 * stopping, and all that it stands on is there; else 503. {@code /health} says the same and why.
 * Safe from any thread.
 */
public final class Health {
  private static final String JSON = "application/json";
  private static final byte[] STATUS = JsonWriter.name("status");
  private static final byte[] CHECKS = JsonWriter.name("checks");

  private final Map<String, BooleanSupplier> checks = new ConcurrentSkipListMap<>();
  private volatile boolean open;

  /** Says whether traffic is wanted at all: true once started, false when stopping begins. */
  public void ready(boolean wanted) {
    open = wanted;
  }

  /**
   * Adds something that the service stands on.
   *
   * @param name such as "database"
   * @param up whether it is there; asked on the event loop, so it must know and not find out
   */
  public Health check(String name, BooleanSupplier up) {
    checks.put(name, up);
    return this;
  }

  /** Whether traffic is wanted and everything is there. */
  public boolean isReady() {
    return open && checks.values().stream().allMatch(BooleanSupplier::getAsBoolean);
  }

  /** The three endpoints. */
  public Router router() {
    return new TemplateRouter(
        List.of(
            route("/health", exchange -> readiness(checks)),
            route("/health/live", exchange -> Reply.of(200, JSON, status(true, Map.of()))),
            route("/health/ready", exchange -> readiness(Map.of()))));
  }

  private Reply readiness(Map<String, BooleanSupplier> told) {
    boolean ready = isReady();
    return Reply.of(ready ? 200 : 503, JSON, status(ready, told));
  }

  private static byte[] status(boolean up, Map<String, BooleanSupplier> told) {
    JsonWriter out = new JsonWriter();
    out.beginObject();
    out.member(STATUS).string(word(up));
    if (!told.isEmpty()) {
      out.member(CHECKS).beginObject();
      told.forEach((name, check) -> out.member(name).string(word(check.getAsBoolean())));
      out.endObject();
    }
    out.endObject();
    return out.toByteArray();
  }

  private static String word(boolean up) {
    return up ? "UP" : "DOWN";
  }

  private static PathRoutes route(String path, BlockingHandler handler) {
    return PathRoutes.of(path).on(Method.GET, Endpoint.nonBlocking("GET " + path, handler));
  }
}
