package dev.galvanic.sample;

import dev.galvanic.boot.Launch;
import dev.galvanic.boot.MigrateCommand;
import dev.galvanic.boot.StartException;
import dev.galvanic.config.Config;
import dev.galvanic.config.ConfigSources;
import dev.galvanic.config.Needs;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What comes before the start of the services: their configuration, and a PostgreSQL with a
 * database for each. Closed after they have stopped, by another thread than the one that prepares.
 */
final class Sample implements Closeable {
  private final Order order;
  private final Map<String, String> environment;
  private @Nullable Databases databases;

  Sample(Order order, Map<String, String> environment) {
    this.order = order;
    this.environment = new HashMap<>(environment);
    if (order.services().size() > 1) {
      // Three services cannot share the one port of a platform's variable.
      this.environment.keySet().removeAll(List.of("PORT", "SERVER_PORT"));
    }
  }

  /**
   * Opens the database and answers what is to be started.
   *
   * @throws dev.galvanic.config.ConfigException with all that is wrong, before anything is opened
   * @throws StartException if the database cannot be had
   */
  synchronized List<Launch> prepare() {
    configs();
    openDatabases();
    List<Launch> launches = new ArrayList<>();
    configs().forEach((service, config) -> launches.add(Launch.of(service.module(), config)));
    return launches;
  }

  /**
   * Does what {@code migrate} is asked for, and answers its exit code. A release needs no database.
   */
  synchronized int migrate(List<String> arguments) {
    return new MigrateCommand(
            order.services().stream().map(SampleService::module).toList(),
            options -> {
              if (!arguments.contains("--release")) {
                openDatabases();
              }
              return ConfigSources.ofProcess(defaults(), environment, options);
            })
        .run(arguments);
  }

  private void openDatabases() {
    try {
      Databases opened = Databases.open(environment);
      databases = opened;
      for (SampleService service : order.services()) {
        environment.putIfAbsent(service.prefix() + "_DATABASE_URL", opened.url(service));
      }
    } catch (IOException e) {
      throw new StartException(e.getMessage());
    }
  }

  /** What to tell whoever started it. */
  synchronized String welcome() {
    Map<SampleService, Integer> ports = new EnumMap<>(SampleService.class);
    configs().forEach((service, config) -> ports.put(service, config.server().port()));
    return databases == null ? "" : Welcome.text(ports, databases);
  }

  @Override
  public synchronized void close() throws IOException {
    if (databases != null) {
      databases.close();
    }
  }

  @Override
  public String toString() {
    return "the database of the sample";
  }

  private Map<SampleService, Config> configs() {
    return read(order.services(), sources(defaults()));
  }

  private static Map<SampleService, Config> read(
      Set<SampleService> services, ConfigSources sources) {
    List<Needs> needs =
        services.stream().map(service -> Needs.nothing(service.serviceName())).toList();
    List<Config> read = Config.readAll(needs, sources);
    Map<SampleService, Config> configs = new EnumMap<>(SampleService.class);
    for (SampleService service : services) {
      configs.put(service, read.get(configs.size()));
    }
    return configs;
  }

  /** The sample's own defaults: the ports of the original, and addresses that follow from them. */
  private Map<String, String> defaults() {
    Map<String, String> defaults = new HashMap<>();
    // Nobody balances load before these services, and all of it shall stop within ten seconds.
    defaults.put("SHUTDOWN_DELAY", "0s");
    defaults.put("SHUTDOWN_GRACE", "2s");
    if (Databases.given(environment)) {
      defaults.putAll(Databases.DEFAULTS);
    }
    for (SampleService service : SampleService.all()) {
      defaults.put(service.prefix() + "_SERVER_PORT", Integer.toString(service.port()));
    }
    read(SampleService.all(), sources(defaults))
        .forEach(
            (service, config) ->
                defaults.put(
                    service.prefix() + "_URL", "http://127.0.0.1:" + config.server().port()));
    return defaults;
  }

  private ConfigSources sources(Map<String, String> defaults) {
    return ConfigSources.ofProcess(defaults, environment, order.options().toArray(String[]::new));
  }
}
