package dev.galvanic.bench.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;

/** What the statements are sent with. */
final class Arguments {
  static final int SERIES = 1000;
  static final int PG_TYPE_MODIFIER = -1;

  static final String NAME = "Ada Lovelace";
  static final int AGE = 36;
  static final int CITY = 1;
  static final int ROLE = 2;

  private Arguments() {}

  /** A key of a row after which there are 1,000 more. */
  static int key() {
    return ThreadLocalRandom.current().nextInt(1, Workload.USERS - 1000);
  }

  /** The rows of a batch, all alike, as in the benchmark that it is taken from. */
  static <T> List<T> batch(Function<Object[], T> row) {
    List<T> rows = new ArrayList<>(Workload.BATCH);
    for (int i = 0; i < Workload.BATCH; i++) {
      rows.add(
          row.apply(new Object[] {10, 11, 10, "TESTTESTTEST", 10.333, 12_341_234, "123412341234"}));
    }
    return rows;
  }
}
