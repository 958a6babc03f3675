package dev.galvanic.testing;

import dev.galvanic.Galvanic;
import dev.galvanic.ServiceModule;
import dev.galvanic.boot.Overrides;
import dev.galvanic.config.Config;
import dev.galvanic.config.LogLevel;
import dev.galvanic.config.Needs;
import dev.galvanic.log.LogSource;
import dev.galvanic.log.Logging;
import dev.galvanic.testing.database.Seed;
import dev.galvanic.testing.database.TestDatabase;
import dev.galvanic.testing.mock.Mocks;
import dev.galvanic.testing.probe.Probe;
import dev.galvanic.testing.process.ServiceJar;
import java.io.Closeable;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * All that a test has said of its service, and how it is started from that.
 *
 * @param jar what is started instead of the module
 * @param declared where the test has made it
 */
record Launch(
    ServiceModule module,
    Map<String, String> settings,
    Overrides overrides,
    Mocks mocks,
    List<Seed> seeds,
    Set<Option> options,
    @Nullable ServiceJar jar,
    String declared) {
  /** What is set of each of them, unless its test says otherwise. */
  static final Map<String, String> USUAL =
      Map.of(
          "SERVER_HOST", "127.0.0.1",
          "SERVER_PORT", "0",
          "SHUTDOWN_DELAY", "0s",
          "SHUTDOWN_GRACE", "5s",
          // Who reads the log of a test is a person, though its output goes through a pipe.
          "LOG_FORMAT", "console");

  private static final Logger LOG = LoggerFactory.getLogger(TestService.class);

  Launch {
    settings = Map.copyOf(settings);
    seeds = List.copyOf(seeds);
    options = Set.copyOf(options);
  }

  /** The setting that has the address of a service that is called. */
  static String address(String service) {
    return service.toUpperCase(Locale.ROOT).replace('-', '_') + "_URL";
  }

  /** The same, with these settings in the place of those that it has. */
  Launch alsoSet(Map<String, String> more) {
    Map<String, String> all = new LinkedHashMap<>(settings);
    all.putAll(more);
    return new Launch(module, all, overrides, mocks, seeds, options, jar, declared);
  }

  boolean has(Option option) {
    return options.contains(option);
  }

  /** What classes that share it agree in. */
  SharedServices.Kind kind() {
    return new SharedServices.Kind(
        module.getClass(), module.description(), deployed(), settings, options, seeds);
  }

  /**
   * A class begins within the one that it runs for, or one of those that share it: its tests begin
   * with rows of their own.
   *
   * @return what ends that
   */
  Closeable enter(@Nullable TestDatabase entered) {
    if (entered == null || has(Option.KEEP_ROWS)) {
      return () -> {};
    }
    entered.enter();
    return entered::leave;
  }

  /** Refuses what only one class can have. */
  void refuseReplaced() {
    if (!overrides.keys().isEmpty() || !mocks.isEmpty()) {
      throw new IllegalStateException(
          name()
              + " ("
              + declared
              + ") is shared by classes, and something of it is replaced. Take away perJvm(), or"
              + " what replaces it.");
    }
  }

  /** The settings that are probably misspelt. They may be the service's own, so they stay. */
  List<String> doubts() {
    Needs needs = Needs.of(module.description());
    return settings.keySet().stream()
        .sorted()
        .flatMap(
            written ->
                Config.meant(written, needs).stream()
                    .map(
                        meant ->
                            "%s (%s) is given %s, which is no setting but one of its own. Did you mean %s?"
                                .formatted(name(), declared, written, meant)))
        .toList();
  }

  Running start(ExtensionContext context) {
    if (!has(Option.POSTGRES) && !seeds.isEmpty()) {
      throw new IllegalStateException(
          name() + " is given rows and has no database. Ask for one by postgres().");
    }
    deployed().ifPresent(this::refuseReplaced);
    try {
      log();
      doubts().forEach(LOG::warn);
      if (has(Option.OWN_POSTGRES)) {
        return alone(TestPostgres.own());
      }
      return with(has(Option.POSTGRES) ? TestPostgres.of(context).templates().copy(module) : null);
    } catch (RuntimeException failed) {
      throw StartFailure.of(name(), declared, !"0".equals(settings.get("SERVER_PORT")), failed);
    }
  }

  private Running alone(TestPostgres server) {
    try {
      return with(server.templates().copy(module)).on(server);
    } catch (RuntimeException | Error failed) {
      Steps steps = new Steps();
      steps.take(server::close);
      steps.endAfter(failed);
      throw failed;
    }
  }

  /** Its migrations and more are logged before it starts, and are to look like the rest of it. */
  private void log() {
    Logging.configure(
        Config.of(name(), settings).log(),
        new LogSource(name(), module.description().version(), ""));
  }

  private Running with(@Nullable TestDatabase own) {
    try {
      Map<String, String> all = new LinkedHashMap<>(settings);
      if (own != null) {
        own.fill(seeds);
        all.put("DATABASE_URL", own.url());
      }
      mocks.start().forEach((other, at) -> all.put(address(other), at.toString()));
      mocks.limit(other -> timeout(all, other));
      return begin(all, own);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      IllegalStateException failed =
          new IllegalStateException("Interrupted while " + name() + " started.", e);
      giveUp(own, failed);
      throw failed;
    } catch (RuntimeException | Error failed) {
      giveUp(own, failed);
      throw failed;
    }
  }

  /** What a call of another service may take, wherever it is: a mock may stand in its place. */
  private Duration timeout(Map<String, String> all, String other) {
    Map<String, String> located = new LinkedHashMap<>(all);
    located.putIfAbsent(address(other), "http://127.0.0.1");
    return Config.of(name(), located).client(other).limits().timeout();
  }

  private Running begin(Map<String, String> all, @Nullable TestDatabase own)
      throws InterruptedException {
    Optional<ServiceJar> deployed = deployed();
    if (deployed.isPresent()) {
      return new Running(
          deployed.get().start(module.description(), all), own, null, Optional.empty());
    }
    Config config = Config.of(name(), all);
    Probe probe = new Probe(name(), logged(config));
    Overrides seen = overrides.seenBy(probe.insight());
    return new Running(
        probe.start(() -> Galvanic.start(module, config, seen)), own, null, Optional.of(probe));
  }

  /** The level that its log was told to have; by itself it has what the process has. */
  private Optional<Level> logged(Config config) {
    boolean told = settings.keySet().stream().anyMatch(name -> name.endsWith("LOG_LEVEL"));
    LogLevel level = config.log().level();
    return told && level != LogLevel.OFF
        ? Optional.of(Level.valueOf(level.name()))
        : Optional.empty();
  }

  private Optional<ServiceJar> deployed() {
    return Optional.ofNullable(jar).or(() -> ServiceJar.ofProperty(name()));
  }

  private void refuseReplaced(ServiceJar deployed) {
    if (!overrides.keys().isEmpty()) {
      throw new IllegalStateException(
          name()
              + " is started as "
              + deployed
              + ", in a process where nothing can be replaced, and "
              + overrides.keys()
              + " is to be. Start the module instead.");
    }
  }

  /** Nobody stops what has not started. */
  private void giveUp(@Nullable TestDatabase own, Throwable failed) {
    Steps steps = new Steps();
    steps.take(mocks::close);
    if (own != null) {
      steps.take(own::close);
    }
    steps.endAfter(failed);
  }

  private String name() {
    return module.description().name();
  }
}
