package dev.galvanic.sql.pg;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.loop.Loop;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A lease on another loop than its caller's costs two wakeups for each statement. */
@Timeout(60)
class PoolLoopsTest extends PgTest {
  @Test
  void connectionsAreOpenedOnTheLoopsOfThoseWhoWait() throws Exception {
    DatabaseOptions options = Postgres.shared().options();
    Counters counters = Counters.fromZero();
    Pool pool = Server.of(options, loops, counters, "nothing is read").pool();
    List<Loop> homes = new ArrayList<>();
    List<CompletableFuture<Link>> leased = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      Loop home = loops.loops().get(i % 2);
      homes.add(home);
      leased.add(pool.acquire("a test", home, Deadline.ofCaller()));
    }

    List<Loop> opened = new ArrayList<>();
    for (CompletableFuture<Link> each : leased) {
      opened.add(each.get(10, TimeUnit.SECONDS).loop());
    }

    assertThat(opened).containsExactlyInAnyOrderElementsOf(homes);
    for (CompletableFuture<Link> each : leased) {
      pool.give(each.join());
    }
    pool.close();
  }
}
