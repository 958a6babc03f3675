package dev.galvanic.boot;

import dev.galvanic.AsyncTask;
import dev.galvanic.Key;
import dev.galvanic.ReplyStyle;
import dev.galvanic.Task;
import dev.galvanic.Wiring;
import dev.galvanic.background.RepeatedTasks;
import dev.galvanic.background.Schedule;
import dev.galvanic.background.Timer;
import dev.galvanic.client.CallWatch;
import dev.galvanic.client.Instances;
import dev.galvanic.client.ServiceClient;
import dev.galvanic.client.vertx.VertxServiceClient;
import dev.galvanic.config.ClientConfig;
import dev.galvanic.config.Config;
import dev.galvanic.config.ConfigException;
import dev.galvanic.health.HealthCheck;
import dev.galvanic.http.Replies;
import dev.galvanic.loop.EventLoops;
import dev.galvanic.metrics.Metrics;
import dev.galvanic.sql.Database;
import dev.galvanic.sql.TypeCodec;
import dev.galvanic.trace.Tracing;
import io.opentracing.Tracer;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes the objects of one service, and hands on what is to be started, stopped and closed. */
final class ServiceWiring implements Wiring {
  private final Config config;
  private final ReplyStyle style;
  private final EventLoops loops;
  private final Callees callees;
  private final Tracing tracing;
  private final CallWatch watch;
  private final Listeners listeners;
  private final RepeatedTasks tasks;
  private final Metrics metrics;
  private final Overrides overrides;
  private final Supplier<Database> opener;
  private final Closing closing;
  private final List<HealthCheck> healthChecks = new ArrayList<>();
  private final List<TypeCodec<?>> codecs = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private final Set<Key<?>> asked = new LinkedHashSet<>();
  private final Map<String, ServiceClient> clients = new HashMap<>();
  private @Nullable Database database;

  /**
   * @param callees finds the services that are called
   * @param opener opens the database when it is asked for
   * @param listeners takes the start and stop tasks
   * @param tasks takes the repeated ones
   * @param closing takes what is to be closed
   */
  ServiceWiring(
      Config config,
      ReplyStyle style,
      EventLoops loops,
      Callees callees,
      Tracing tracing,
      CallWatch watch,
      Listeners listeners,
      RepeatedTasks tasks,
      Metrics metrics,
      Overrides overrides,
      Supplier<Database> opener,
      Closing closing) {
    this.config = config;
    this.style = style;
    this.loops = loops;
    this.callees = callees;
    this.tracing = tracing;
    this.watch = watch;
    this.listeners = listeners;
    this.tasks = tasks;
    this.metrics = metrics;
    this.overrides = overrides;
    this.opener = opener;
    this.closing = closing;
  }

  @Override
  public <T> T make(Key<T> key, Callable<? extends T> maker) throws Exception {
    if (!asked.add(key)) {
      throw new IllegalStateException(key + " is made twice. Make it once and pass it on.");
    }
    T replacement = overrides.find(key).orElse(null);
    T object = replacement == null ? maker.call() : replacement;
    if (replacement == null && object instanceof AutoCloseable closeable) {
      closing.add(key.toString(), closeable::close);
    }
    if (object instanceof HealthCheck check) {
      healthChecks.add(check);
    }
    if (object instanceof TypeCodec<?> codec) {
      codecs.add(codec);
    }
    return object;
  }

  @Override
  public Database database() {
    Key<Database> key = Key.of(Database.class);
    asked.add(key);
    if (database == null) {
      database = overrides.find(key).orElseGet(opener);
    }
    return database;
  }

  @Override
  public ServiceClient client(String service) {
    Key<ServiceClient> key = Key.of(ServiceClient.class, service);
    asked.add(key);
    return clients.computeIfAbsent(
        service, name -> overrides.find(key).orElseGet(() -> open(name)));
  }

  private ServiceClient open(String service) {
    ClientConfig client;
    Instances instances;
    try {
      client = config.client(service);
      instances = callees.instances(service);
    } catch (ConfigException e) {
      // Told after the others have been asked for too; the service never starts with this one.
      problems.addAll(e.problems());
      return new MissingClient(e);
    }
    VertxServiceClient opened =
        VertxServiceClient.open(loops, client, instances, watch, nanos(overrides.clock()));
    metrics.breaker(service, opened::breaker);
    closing.add("the client of " + service, opened::close);
    // Nobody asks any more where it runs before whoever is asked is closed.
    closing.add("the instances of " + service, instances::close);
    return opened;
  }

  /** A clock that stands still for ever would keep a breaker open for as long: only a test's. */
  private static LongSupplier nanos(Clock clock) {
    return clock instanceof Timer
        ? () -> Instant.EPOCH.until(clock.instant(), ChronoUnit.NANOS)
        : System::nanoTime;
  }

  @Override
  public Tracer tracer() {
    Key<Tracer> key = Key.of(Tracer.class);
    asked.add(key);
    return overrides.find(key).orElseGet(tracing::tracer);
  }

  @Override
  public Replies replies() {
    return style == ReplyStyle.PLAIN ? Replies.plain() : Replies.envelope();
  }

  @Override
  public Config config() {
    return config;
  }

  @Override
  public <T> T shared(Class<T> type) {
    Key<T> key = Key.of(type);
    asked.add(key);
    return overrides
        .find(key)
        .or(() -> metrics.registry(type))
        .or(() -> time(type))
        .orElseThrow(() -> new IllegalArgumentException("The runtime has no " + type.getName()));
  }

  /** Whoever asks for no more than instants gets the same clock as the others. */
  private <T> Optional<T> time(Class<T> type) {
    boolean isTime = type == Clock.class || type == InstantSource.class;
    if (isTime) {
      asked.add(Key.of(Clock.class));
    }
    return isTime ? Optional.of(type.cast(overrides.clock())) : Optional.empty();
  }

  @Override
  public void onStart(String name, Task task) {
    listeners.onStart(name, task);
  }

  @Override
  public void onStartAsync(String name, AsyncTask task) {
    listeners.onStartAsync(name, task);
  }

  @Override
  public void onStop(String name, Task task) {
    listeners.onStop(name, task);
  }

  @Override
  public void onStopAsync(String name, AsyncTask task) {
    listeners.onStopAsync(name, task);
  }

  @Override
  public void every(String name, Schedule schedule, Task task) {
    configured(name, schedule).ifPresent(as -> tasks.add(name, as, task));
  }

  @Override
  public void everyAsync(String name, Schedule schedule, AsyncTask task) {
    configured(name, schedule).ifPresent(as -> tasks.addAsync(name, as, task));
  }

  /** Empty if it is not to run here, or if its setting is wrong, which is told with the others. */
  private Optional<Schedule> configured(String name, Schedule schedule) {
    try {
      return config.every(name, schedule.period()).map(schedule::withPeriod);
    } catch (ConfigException e) {
      problems.addAll(e.problems());
      return Optional.empty();
    }
  }

  /** Those of the objects that know about the service's health. */
  List<HealthCheck> healthChecks() {
    return healthChecks;
  }

  /** Those that were made, for the types that the service's arguments may have. */
  List<TypeCodec<?>> codecs() {
    return codecs;
  }

  /** What the configuration lacks, as far as has been asked for it. */
  List<String> problems() {
    return problems;
  }

  /** Refuses replacements that replace nothing: such a test would test something else. */
  void checkOverrides() {
    Set<Key<?>> unused = new LinkedHashSet<>(overrides.keys());
    unused.removeAll(asked);
    if (overrides.clock() instanceof Timer) {
      // What it repeats follows that one, whether or not an object asks for a clock.
      unused.remove(Key.of(Clock.class));
    }
    if (!unused.isEmpty()) {
      throw new IllegalStateException(
          "Nothing in "
              + config.service()
              + " is known by "
              + unused
              + ". Replace one of "
              + asked
              + ".");
    }
  }
}
