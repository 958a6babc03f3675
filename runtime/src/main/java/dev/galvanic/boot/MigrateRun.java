package dev.galvanic.boot;

import dev.galvanic.boot.MigrateOptions.Action;
import dev.galvanic.config.Config;
import dev.galvanic.loop.EventLoops;
import dev.galvanic.migrate.MigrationException;
import dev.galvanic.migrate.MigrationLimits;
import dev.galvanic.migrate.Migrator;
import dev.galvanic.migrate.Scripts;
import dev.galvanic.sql.pg.PgDatabase;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** One service's part of a command, with a connection to its database that is closed after it. */
final class MigrateRun {
  private static final Duration CLOSING = Duration.ofSeconds(5);
  private static final Duration WAITING = Duration.ofSeconds(30);

  private final String service;
  private final Scripts scripts;
  private final Config config;

  MigrateRun(String service, Scripts scripts, Config config) {
    this.service = service;
    this.scripts = scripts;
    this.config = config;
  }

  /** Does it; returns what is to be printed. */
  String run(Action action) throws InterruptedException {
    EventLoops loops = EventLoops.open(1);
    try (PgDatabase database =
        PgDatabase.open(ServerSetup.database(service, config.database()), loops)) {
      awaitDatabase(database);
      MigrationLimits limits =
          MigrationLimits.of(config.migrate().lockTimeout(), config.migrate().patience());
      Migrator migrator = new Migrator(service, scripts, limits, database::session);
      return switch (action) {
        case DRY_RUN -> migrator.dryRun();
        case STATUS -> migrator.status();
        case BASELINE -> lines("taken as applied", migrator.baseline());
        default -> lines("applied", migrator.migrate());
      };
    } finally {
      loops.close(CLOSING);
    }
  }

  private void awaitDatabase(PgDatabase database) throws InterruptedException {
    Duration patience = config.migrate().patience();
    Duration waiting = patience.compareTo(WAITING) < 0 ? patience : WAITING;
    if (database.awaitReady(waiting)) {
      return;
    }
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    database.refusal().ifPresent(refusal -> Schema.refuse(service, refusal));
    throw new MigrationException(
        service
            + " has not reached PostgreSQL at "
            + config.database()
            + " within "
            + waiting.toSeconds()
            + " s. Start it, or correct DATABASE_URL.");
  }

  private String lines(String what, List<String> files) {
    return files.isEmpty()
        ? service + ": nothing is pending\n"
        : files.stream()
            .map(file -> service + ": " + what + " " + file + "\n")
            .collect(Collectors.joining());
  }
}
