package dev.galvanic.bench.watching;

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
import dev.galvanic.http.Replies;
import dev.galvanic.http.Reply;
import dev.galvanic.json.Codecs;
import dev.galvanic.route.PathRoutes;
import dev.galvanic.route.Router;
import dev.galvanic.route.TemplateRouter;
import dev.galvanic.sql.Database;
import dev.galvanic.sql.RowMappers;
import dev.galvanic.sql.Statement;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletionStage;

/**
 * The process of one variant: a service that answers {@code GET /users/{id}} with one row by its
 * key. It ends with its standard input, and says then what has become of its spans; it says so on
 * the standard error, for the other output is its log's.
 */
public final class WatchedService implements ServiceModule {
  static final String NAME = "watched-service";

  /** How a line begins that says its port. */
  static final String READY = "ready ";

  private static final Statement FIND =
      Statement.read("Users.name", "SELECT name FROM users WHERE id = $1").about("SELECT", "users");

  private final Meters meters = new Meters();

  private WatchedService() {}

  /**
   * @param args its settings, each as NAME=value
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Map<String, String> settings = new TreeMap<>();
    for (String arg : args) {
      String[] parts = arg.split("=", 2);
      settings.put(parts[0], parts[1]);
    }
    PrintStream told = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    WatchedService module = new WatchedService();
    RunningService running = Galvanic.start(module, Config.of(NAME, settings));
    told.println(READY + running.port());
    while (System.in.read() >= 0) {}
    running.stop();
    told.println(module.meters.spans().text());
  }

  @Override
  public ServiceDescription description() {
    return new ServiceDescription(
        NAME, "WATCHED API", "1.0.0", ReplyStyle.ENVELOPE, "", "", true, List.of());
  }

  @Override
  public Router assemble(Wiring wiring) {
    meters.registry = wiring.shared(MeterRegistry.class);
    Database database = wiring.database();
    Replies replies = wiring.replies();
    return new TemplateRouter(
        List.of(
            PathRoutes.of("/users/{id}")
                .on(
                    Method.GET,
                    Endpoint.async("GET /users/{id}", e -> find(e, database, replies)))));
  }

  private static CompletionStage<Reply> find(
      Exchange exchange, Database database, Replies replies) {
    int id = Integer.parseInt(exchange.path().decoded(1));
    return database
        .async()
        .fetchRow(FIND, RowMappers.STRING, id)
        .thenApply(name -> replies.optional(200, Codecs.STRING, name));
  }

  /** Where the service counts, also when it has closed. */
  private static final class Meters {
    private @org.jspecify.annotations.Nullable MeterRegistry registry;

    Spans spans() {
      return new Spans(count("started"), count("sent"), count("dropped"));
    }

    private long count(String what) {
      MeterRegistry there = registry;
      return there == null
          ? 0
          : (long)
              there.find("tracing.spans." + what).functionCounters().stream()
                  .mapToDouble(counter -> counter.count())
                  .sum();
    }
  }
}
