package dev.galvanic.config;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The configuration of one service, read and checked as a whole. A name with the service's own
 * prefix, such as {@code USER_SERVICE_SERVER_PORT}, is stronger than the same name without it in
 * the same source.
 */
public final class Config {
  private static final String CONSUL_FINDS =
      " Without it, CONSUL_URL or CONSUL_AGENT_HOST must name a Consul where the service is"
          + " registered.";

  private final String service;
  private final ConfigSources sources;
  private final String appId;
  private final ServerConfig server;
  private final ManagementConfig management;
  private final MetricsMode metrics;
  private final boolean backgroundTasks;
  private final LimitsConfig limits;
  private final CorsConfig cors;
  private final TraceConfig trace;
  private final LogConfig log;
  private final @Nullable DatabaseConfig database;
  private final MigrateConfig migrate;
  private final DiscoveryConfig discovery;

  private Config(Needs needs, ConfigSources sources, ConfigReader in) {
    this.service = needs.service();
    this.sources = sources;
    String id = in.get(Settings.APP_ID);
    this.appId = id.isEmpty() ? service : id;
    this.server = ServerConfig.read(in);
    this.management = ManagementConfig.read(in);
    this.metrics = in.get(Settings.METRICS);
    this.backgroundTasks = in.get(Settings.BACKGROUND_TASKS);
    this.limits = LimitsConfig.read(in);
    this.cors = CorsConfig.read(in);
    this.trace = TraceConfig.read(in);
    this.log = LogConfig.read(in);
    DatabaseAddress.check(in);
    this.database = database(needs, in);
    this.migrate = MigrateConfig.read(in);
    this.discovery = DiscoveryConfig.read(in);
    CallSettings.general().forEach(in::find);
    needs.clients().forEach(other -> ClientConfig.read(in, other, location(in, other)));
  }

  private static @Nullable DatabaseConfig database(Needs needs, ConfigReader in) {
    if (DatabaseAddress.given(in)) {
      return DatabaseConfig.read(in);
    }
    if (needs.database()) {
      DatabaseAddress.missing(in);
    }
    return null;
  }

  /**
   * Reads the configuration of one service, the only one of its process.
   *
   * @throws ConfigException with everything that is missing or wrong
   */
  public static Config read(Needs needs, ConfigSources sources) {
    return readAll(List.of(needs), sources).get(0);
  }

  /**
   * Reads the configurations of the services of one process, in this order.
   *
   * @throws ConfigException with everything that is missing or wrong in any of them
   */
  public static List<Config> readAll(List<Needs> services, ConfigSources sources) {
    List<String> problems = new ArrayList<>(sources.problems());
    problems.addAll(Options.unknown(sources.arguments(), services));
    List<Config> configs = new ArrayList<>();
    for (Needs needs : services) {
      ConfigReader in = new ConfigReader(needs.service(), sources);
      configs.add(new Config(needs, sources, in));
      problems.addAll(in.problems());
    }
    if (!problems.isEmpty()) {
      throw new ConfigException(problems);
    }
    return configs;
  }

  /** What is wrong with the options of the command line, a line each, for these services. */
  public static List<String> misused(List<Needs> services, ConfigSources sources) {
    return Options.unknown(sources.arguments(), services);
  }

  /**
   * The setting that a name was probably meant to be: it is nearly the name of one, and the name of
   * none. It may still be a setting of the service's own.
   */
  public static Optional<String> meant(String name, Needs service) {
    return Options.meant(name, service);
  }

  /** A configuration of these values and the defaults, for tests. */
  public static Config of(String service, Map<String, String> values) {
    return read(Needs.nothing(service), ConfigSources.of(values));
  }

  /** The service whose configuration this is. */
  public String service() {
    return service;
  }

  /** What this instance calls itself in traces: {@code APP_ID}, by default the service's name. */
  public String appId() {
    return appId;
  }

  public ServerConfig server() {
    return server;
  }

  /** Where health and metrics are. */
  public ManagementConfig management() {
    return management;
  }

  /** Whether the service is measured. */
  public MetricsMode metrics() {
    return metrics;
  }

  public LimitsConfig limits() {
    return limits;
  }

  public CorsConfig cors() {
    return cors;
  }

  /** Which requests are recorded as traces, and where they go. */
  public TraceConfig trace() {
    return trace;
  }

  /** What is logged, and where to. */
  public LogConfig log() {
    return log;
  }

  /**
   * Where the database is.
   *
   * @throws ConfigException if nothing says it
   */
  public DatabaseConfig database() {
    if (database == null) {
      ConfigReader in = new ConfigReader(service, sources);
      DatabaseAddress.missing(in);
      throw new ConfigException(in.problems());
    }
    return database;
  }

  /** Where the database is, if anything says it. */
  public Optional<DatabaseConfig> databaseIfGiven() {
    return Optional.ofNullable(database);
  }

  /** How its tables are brought up to date. */
  public MigrateConfig migrate() {
    return migrate;
  }

  /**
   * How another service is called.
   *
   * @throws ConfigException if nothing says where it is, or anything is wrong
   */
  public ClientConfig client(String other) {
    ConfigReader in = new ConfigReader(service, sources);
    ClientConfig client = ClientConfig.read(in, other, location(in, other));
    if (!in.problems().isEmpty()) {
      throw new ConfigException(in.problems());
    }
    return client;
  }

  /**
   * How often a repeated task is to run: as {@code <TASK>_EVERY} says, if it is given.
   *
   * @param task its name, such as {@code Sessions.sweep}
   * @param standard what its source says
   * @return empty if it is not to run at all
   * @throws ConfigException if the setting is wrong
   */
  public Optional<Duration> every(String task, Duration standard) {
    ConfigReader in = new ConfigReader(service, sources);
    Optional<Optional<Duration>> given = in.find(Settings.every(task));
    if (!in.problems().isEmpty()) {
      throw new ConfigException(in.problems());
    }
    return backgroundTasks ? given.orElseGet(() -> Optional.of(standard)) : Optional.empty();
  }

  /** How the instances of other services are found and chosen. */
  public DiscoveryConfig discovery() {
    return discovery;
  }

  /**
   * Where another service is to be looked for: where {@code <SERVICE>_URL} says, else in Consul.
   *
   * @throws ConfigException if nothing says where it is, or {@code <SERVICE>_URL} is wrong
   */
  public Location location(String other) {
    ConfigReader in = new ConfigReader(service, sources);
    Location location = location(in, other);
    if (!in.problems().isEmpty()) {
      throw new ConfigException(in.problems());
    }
    return location;
  }

  private Location location(ConfigReader in, String other) {
    Setting<Location> setting = Settings.location(other);
    boolean consul = discovery.consul().isPresent();
    if (in.locate(List.of(setting)).isEmpty()) {
      if (!consul) {
        in.missing(setting, Kind.HTTP_ADDRESS.allowed(), CONSUL_FINDS);
      }
      return new Location.Registered("http", other, "");
    }
    Location location = in.get(setting);
    if (location instanceof Location.Registered && !consul) {
      in.missing(Settings.CONSUL_URL, Settings.CONSUL_URL.kind().allowed(), "");
    }
    return location;
  }

  /** A value of the service's own, from any source but the command line. */
  public Optional<String> value(String name) {
    String normal = Name.of(name);
    return sources.find(List.of(Name.of(service) + "_" + normal, normal)).map(Found::value);
  }
}
