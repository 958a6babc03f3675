package dev.galvanic.bench.candidate;

import dev.galvanic.loop.EventLoops;
import dev.galvanic.sql.pg.DatabaseLimits;
import dev.galvanic.sql.pg.DatabaseOptions;
import dev.galvanic.sql.pg.PgDatabase;
import java.time.Duration;

/** A database of Galvanic's and the loops that it runs on. */
record GalvanicConnection(EventLoops loops, PgDatabase database) implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int QUEUE = 256;

  static GalvanicConnection open(Target target) {
    EventLoops loops = EventLoops.open();
    DatabaseLimits limits = DatabaseLimits.usual().withPool(target.callers(), QUEUE);
    PgDatabase database =
        PgDatabase.open(
            DatabaseOptions.of(
                    "bench", target.host(), target.port(), Target.DATABASE, Target.USER, "")
                .with(limits),
            loops);
    if (!database.awaitReady(PATIENCE)) {
      throw new IllegalStateException("PostgreSQL does not answer");
    }
    return new GalvanicConnection(loops, database);
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
