package dev.galvanic.boot;

import dev.galvanic.BadRequestException;
import dev.galvanic.config.LogLevel;
import dev.galvanic.http.Arguments;
import dev.galvanic.http.Endpoint;
import dev.galvanic.http.Exchange;
import dev.galvanic.http.Method;
import dev.galvanic.http.Reply;
import dev.galvanic.json.JsonWriter;
import dev.galvanic.log.Levels;
import dev.galvanic.route.PathRoutes;
import dev.galvanic.route.Router;
import dev.galvanic.route.TemplateRouter;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code /loggers}: the levels of the process's loggers, which may be changed while it runs; for
 * the management port alone.
 */
final class LevelRoutes {
  private static final Logger LOG = LoggerFactory.getLogger(LevelRoutes.class);
  private static final String JSON = "application/json";

  private final Levels levels;

  private LevelRoutes(Levels levels) {
    this.levels = levels;
  }

  /** None if the log has no levels that could be changed. */
  static Router ofProcess() {
    return Levels.ofProcess()
        .map(levels -> new LevelRoutes(levels).router())
        .orElseGet(() -> new TemplateRouter(List.of()));
  }

  private Router router() {
    return new TemplateRouter(
        List.of(
            PathRoutes.of("/loggers")
                .on(Method.GET, Endpoint.nonBlocking("GET /loggers", exchange -> all())),
            PathRoutes.of("/loggers/{name}")
                .on(Method.GET, Endpoint.nonBlocking("GET /loggers/{name}", this::one))
                .on(
                    Method.PUT,
                    Endpoint.nonBlocking("PUT /loggers/{name}", this::set).consuming(JSON))
                .on(Method.DELETE, Endpoint.nonBlocking("DELETE /loggers/{name}", this::unset))));
  }

  private Reply all() {
    JsonWriter out = new JsonWriter();
    out.beginObject().member("loggers").beginObject();
    levels.own().forEach((name, level) -> out.member(name).string(level.name()));
    out.endObject().endObject();
    return Reply.of(200, JSON, out.toByteArray());
  }

  private Reply one(Exchange exchange) {
    String name = name(exchange);
    JsonWriter out = new JsonWriter();
    out.beginObject();
    out.member("name").string(name);
    out.member("level").string(levels.of(name).name());
    out.endObject();
    return Reply.of(200, JSON, out.toByteArray());
  }

  private Reply set(Exchange exchange) {
    Arguments arguments = Arguments.of(exchange).refusingUnknownMembers();
    LogLevel level = arguments.body(LevelCodec.INSTANCE);
    arguments.done();
    return changed(exchange, () -> levels.set(name(exchange), level));
  }

  private Reply unset(Exchange exchange) {
    return changed(exchange, () -> levels.unset(name(exchange)));
  }

  private Reply changed(Exchange exchange, Runnable change) {
    try {
      change.run();
    } catch (IllegalArgumentException refused) {
      throw new BadRequestException(String.valueOf(refused.getMessage()));
    }
    // Whoever wonders later why there is so much to read finds it here.
    LOG.warn("{} has level {} now", name(exchange), levels.of(name(exchange)));
    return one(exchange);
  }

  private static String name(Exchange exchange) {
    return exchange.path().decoded(1);
  }
}
