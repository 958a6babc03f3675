package dev.galvanic.bench.candidate;

import dev.galvanic.loop.EventLoops;
import dev.galvanic.sql.pg.DatabaseLimits;
import dev.galvanic.sql.pg.DatabaseOptions;
import dev.galvanic.sql.pg.PgDatabase;
import java.time.Duration;

/** A database of Galvanic's and the loops that it runs on. */
record GalvanicConnection(EventLoops loops, PgDatabase database) implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  static GalvanicConnection open(Target target) {
    EventLoops loops = EventLoops.open();
    PgDatabase database =
        PgDatabase.open(
            DatabaseOptions.of(
                    "bench", target.host(), target.port(), Target.DATABASE, Target.USER, "")
                .with(limits(target)),
            loops);
    if (!database.awaitReady(PATIENCE)) {
      throw new IllegalStateException("PostgreSQL does not answer");
    }
    return new GalvanicConnection(loops, database);
  }

  /** The usual ones but for the times: here a machine that is too busy must fail nothing. */
  private static DatabaseLimits limits(Target target) {
    DatabaseLimits usual = DatabaseLimits.usual();
    return new DatabaseLimits(
        usual.readConnections(),
        target.callers(),
        usual.poolQueue(),
        PATIENCE,
        usual.lifetime(),
        usual.idleCheck(),
        PATIENCE,
        PATIENCE,
        PATIENCE,
        PATIENCE);
  }

  @Override
  public void close() {
    database.close();
    try {
      loops.close(PATIENCE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
