package dev.galvanic.sql.pg;

import java.util.concurrent.atomic.LongAdder;

/** What a database has done since it was opened. */
record Counters(
    LongAdder opened,
    LongAdder closed,
    LongAdder acquireTimeouts,
    LongAdder slowStatements,
    LongAdder retries,
    LongAdder leaks) {

  static Counters fromZero() {
    return new Counters(
        new LongAdder(),
        new LongAdder(),
        new LongAdder(),
        new LongAdder(),
        new LongAdder(),
        new LongAdder());
  }
}
