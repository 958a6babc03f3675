package dev.galvanic.boot;

import dev.galvanic.loop.EventLoops;
import dev.galvanic.sql.pg.PgDatabase;

/**
 * Knows whether the database answers, by asking it every two seconds, and more often while it does
 * not: whoever asks for readiness gets an answer at once, and asking often costs the database
 * nothing. A replica that can be read from is answer enough: taken out of use, the service would
 * not serve its reads either.
 */
final class DatabaseCheck {
  private static final long PERIOD_MILLIS = 250;
  private static final int TICKS_WHILE_UP = 8;

  private final PgDatabase database;
  private final EventLoops loops;
  private volatile boolean up = true;
  private volatile long timer;
  private int ticks;

  private DatabaseCheck(PgDatabase database, EventLoops loops) {
    this.database = database;
    this.loops = loops;
  }

  static DatabaseCheck start(PgDatabase database, EventLoops loops) {
    DatabaseCheck check = new DatabaseCheck(database, loops);
    check.ask();
    check.timer = loops.vertx().setPeriodic(PERIOD_MILLIS, tick -> check.tick());
    return check;
  }

  /** What the last answer was. */
  boolean up() {
    return up;
  }

  void stop() {
    loops.vertx().cancelTimer(timer);
  }

  /** The database has just answered somebody else. */
  void answered() {
    up = true;
  }

  /** On one event loop, always the same. */
  private void tick() {
    if (!up || ++ticks % TICKS_WHILE_UP == 0) {
      ask();
    }
  }

  private void ask() {
    database.ready().thenAccept(answer -> up = answer || database.hasReplica());
  }
}
