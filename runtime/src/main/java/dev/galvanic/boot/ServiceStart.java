package dev.galvanic.boot;

import dev.galvanic.BlockingOnEventLoopException;
import dev.galvanic.ServiceDescription;
import dev.galvanic.background.Background;
import dev.galvanic.background.RepeatedTasks;
import dev.galvanic.background.Timer;
import dev.galvanic.client.discovery.Discovery;
import dev.galvanic.concurrent.BlockingThreads;
import dev.galvanic.config.Config;
import dev.galvanic.config.ConfigException;
import dev.galvanic.config.MetricsMode;
import dev.galvanic.health.Health;
import dev.galvanic.health.HealthCheck;
import dev.galvanic.http.netty.HttpServer;
import dev.galvanic.loop.EventLoops;
import dev.galvanic.metrics.Metrics;
import dev.galvanic.metrics.SpanCounts;
import dev.galvanic.migrate.Scripts;
import dev.galvanic.openapi.OpenApiRoutes;
import dev.galvanic.route.JoinedRouter;
import dev.galvanic.route.Router;
import dev.galvanic.sql.DatabaseStats;
import dev.galvanic.sql.pg.PgDatabase;
import dev.galvanic.trace.Tracing;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The start of one service: its threads, its port (closed to all but the built-in endpoints), its
 * database with the migrations, its objects, its start tasks; then the port is opened to all.
 */
final class ServiceStart {
  private static final Logger LOG = LoggerFactory.getLogger(ServiceStart.class);
  private static final Duration THREADS_GRACE = Duration.ofSeconds(2);

  private final Launch launch;
  private final Config config;
  private final ServiceDescription description;
  private final EventLoops loops;
  private final Closing closing;
  private final Closing stopping;
  private final Grace grace;
  private final Health health = new Health();
  private final Metrics metrics;
  private final Gate gate;
  private final Tracing tracing;
  private final Watches watches;
  private volatile @Nullable PgDatabase database;
  private @Nullable DatabaseCheck check;

  ServiceStart(Launch launch, EventLoops loops) {
    this.launch = launch;
    this.config = launch.config();
    this.description = launch.module().description();
    this.loops = loops;
    this.closing = new Closing(description.name());
    this.stopping = new Closing(description.name());
    this.grace = new Grace(config.server().shutdownGrace());
    Router document = OpenApiRoutes.of(launch.module().getClass(), description.document());
    // From here on something is open.
    this.metrics = metrics();
    this.gate =
        new Gate(
            config.management().port().isPresent()
                ? List.of(document)
                : List.of(management(), document));
    // What asks whether the service is well, every other second, is not what traces are for.
    this.tracing = Tracing.open(config, gate.builtIn(), launch.overrides().insight().spans());
    // The last thing that is closed: until then there are spans.
    closing.add("the tracing", tracing::close);
    closing.add("the metrics", metrics::close);
    for (int i = 0; i < tracing.counts().size(); i++) {
      metrics.spans(spans(i));
    }
    // In the order in which they see a request begin: the trace comes first.
    this.watches =
        Watches.all(
            List.of(
                Watches.of(tracing),
                ProcessLog.access(launch),
                Watches.of(metrics),
                launch.overrides().insight().watches()));
  }

  private Metrics metrics() {
    MetricsMode mode = config.metrics();
    if (mode == MetricsMode.OFF) {
      return Metrics.NONE;
    }
    Optional<Metrics> opened = Metrics.open(loops);
    if (opened.isEmpty() && mode == MetricsMode.ON) {
      throw new StartException(
          description.name()
              + " is told METRICS=on, and io.micrometer:micrometer-registry-prometheus is not on"
              + " its class path. Add it to the dependencies, or set METRICS=off.");
    }
    return opened.orElse(Metrics.NONE);
  }

  private SpanCounts spans(int place) {
    return new SpanCounts(
        tracing.counts().get(place).destination(),
        () -> tracing.counts().get(place).created(),
        () -> tracing.counts().get(place).sent(),
        () -> tracing.counts().get(place).dropped());
  }

  /** What is for those who run the service, and on a port of its own if there is one. */
  private Router management() {
    return new JoinedRouter(health.router(), metrics.router());
  }

  /** Starts it; after a failure everything that was opened is closed again. */
  StartedService start() throws Exception {
    try {
      if (EventLoops.onEventLoop()) {
        throw new BlockingOnEventLoopException("Galvanic.start");
      }
      BlockingThreads threads = threads();
      launch.overrides().insight().opened().accept(new Inside(loops, threads, this::stats));
      Discovery discovery = Discovery.open(loops, config.discovery());
      closing.add("the discovery", discovery::close);
      Announcement announcement = new Announcement(config, description, discovery);
      Ports ports = new Ports(config, description, loops, threads, closing);
      Optional<HttpServer> management =
          ports.manage(new JoinedRouter(management(), LevelRoutes.ofProcess()));
      HttpServer server = ports.serve(gate, watches.requests());
      Background background = new Background(threads, tracing.tasks());
      Listeners listeners =
          new Listeners(
              description.name(),
              background,
              loops::onAny,
              config.limits().handlerTime(),
              grace,
              stopping);
      RepeatedTasks tasks =
          new RepeatedTasks(
              description.name(),
              background,
              loops::onAny,
              metrics.tasks(),
              Timer.of(launch.overrides().clock()));
      StartedService service =
          new StartedService(
              description,
              config,
              health,
              announcement,
              server,
              management,
              tasks,
              grace,
              stopping,
              closing);
      Callees callees = new Callees(config, discovery, metrics);
      gate.open(assemble(listeners, tasks, threads, callees));
      health.started();
      announcement.publish(service.port(), service.managementUri().getPort());
      new ReadyLine(service, config, database).tell();
      tasks.begin();
      return service;
    } catch (Throwable e) {
      grace.begin();
      stopping.run();
      closing.run();
      throw e;
    }
  }

  private BlockingThreads threads() {
    String name = description.name();
    BlockingThreads threads =
        config
            .server()
            .blockingThreads()
            .map(most -> BlockingThreads.open(name, most))
            .orElseGet(() -> BlockingThreads.open(name));
    closing.add(
        "its threads",
        () -> {
          if (!threads.close(THREADS_GRACE)) {
            LOG.warn("{}: {} blocking tasks still run", name, threads.busy());
          }
        });
    return threads;
  }

  private Router assemble(
      Listeners listeners, RepeatedTasks tasks, BlockingThreads threads, Callees callees)
      throws Exception {
    if (!description.migrations().isEmpty() && launch.overrides().lacksDatabase()) {
      Class<?> module = launch.module().getClass();
      Scripts scripts = Scripts.read(description.migrations(), module::getResourceAsStream);
      new Schema(description.name(), database(), scripts, config.migrate()).bringUpToDate();
      answered();
    }
    ServiceWiring wiring =
        new ServiceWiring(
            config,
            description.replies(),
            loops,
            callees,
            tracing,
            watches.calls(),
            listeners,
            tasks,
            metrics,
            launch.overrides(),
            this::database,
            closing);
    Router routes;
    try {
      routes = launch.module().assemble(wiring);
    } catch (Exception e) {
      if (!wiring.problems().isEmpty()) {
        // What lacks its configuration often fails to be made, too.
        throw missing(wiring, e);
      }
      throw e;
    }
    if (!wiring.problems().isEmpty()) {
      throw missing(wiring, null);
    }
    wiring.checkOverrides();
    PgDatabase opened = database;
    if (opened != null) {
      wiring.codecs().forEach(opened::register);
    }
    callees.awaitFirst();
    listeners.start();
    ask(wiring.healthChecks(), threads);
    return routes;
  }

  private void ask(List<HealthCheck> checks, BlockingThreads threads) {
    closing.add("the health checks", health::close);
    try {
      health.begin(checks, threads, loops);
    } catch (IllegalStateException e) {
      throw new StartException(description.name() + ": " + e.getMessage());
    }
  }

  private static ConfigException missing(ServiceWiring wiring, @Nullable Exception cause) {
    ConfigException missing = new ConfigException(wiring.problems());
    if (cause != null) {
      missing.addSuppressed(cause);
    }
    return missing;
  }

  private PgDatabase database() {
    PgDatabase opened = database;
    if (opened == null) {
      opened =
          PgDatabase.open(
              ServerSetup.database(description.name(), config.database()),
              loops,
              watches.statements());
      closing.add("the database", opened::close);
      DatabaseCheck watch = DatabaseCheck.start(opened, loops);
      closing.add("the watch of the database", watch::stop);
      health.check("database", watch::up);
      metrics.database(opened::stats);
      check = watch;
      database = opened;
    }
    return opened;
  }

  private Optional<DatabaseStats> stats() {
    return Optional.ofNullable(database).map(PgDatabase::stats);
  }

  /** Else the service would be unready for as long as it takes to ask the next time. */
  private void answered() {
    DatabaseCheck watch = check;
    if (watch != null) {
      watch.answered();
    }
  }
}
