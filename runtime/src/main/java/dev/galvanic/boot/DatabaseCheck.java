package dev.galvanic.boot;

import dev.galvanic.loop.EventLoops;
import dev.galvanic.sql.pg.PgDatabase;

/**
 * Knows whether the database answers, by asking it every two seconds: whoever asks for readiness
 * gets an answer at once, and asking often costs the database nothing.
 */
final class DatabaseCheck {
  private static final long PERIOD_MILLIS = 2_000;

  private final PgDatabase database;
  private final EventLoops loops;
  private volatile boolean up = true;
  private volatile long timer;

  private DatabaseCheck(PgDatabase database, EventLoops loops) {
    this.database = database;
    this.loops = loops;
  }

  static DatabaseCheck start(PgDatabase database, EventLoops loops) {
    DatabaseCheck check = new DatabaseCheck(database, loops);
    check.ask();
    check.timer = loops.vertx().setPeriodic(PERIOD_MILLIS, tick -> check.ask());
    return check;
  }

  /** What the last answer was. */
  boolean up() {
    return up;
  }

  void stop() {
    loops.vertx().cancelTimer(timer);
  }

  private void ask() {
    database.ready().thenAccept(answer -> up = answer);
  }
}
