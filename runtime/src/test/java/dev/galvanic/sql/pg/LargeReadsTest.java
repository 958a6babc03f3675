package dev.galvanic.sql.pg;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.sql.RowMapper;
import dev.galvanic.sql.RowMappers;
import dev.galvanic.sql.Statement;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Large answers are spread over the connections of a loop, small ones share the first. */
class LargeReadsTest extends PgTest {
  private static final RowMapper<Integer> PID = RowMappers.INT;
  private static final Statement SMALL = Statement.read("small", "SELECT pg_backend_pid()");
  private static final Statement LARGE =
      Statement.read("large", "SELECT pg_backend_pid() FROM generate_series(1, 500)");

  private static Set<Integer> processes(PgDatabase asked, Statement statement, int calls)
      throws Exception {
    List<CompletableFuture<List<Integer>>> answers =
        onLoop(
            0,
            () ->
                IntStream.range(0, calls)
                    .mapToObj(i -> asked.async().fetch(statement, PID).toCompletableFuture())
                    .toList());
    Set<Integer> processes = new HashSet<>();
    for (CompletableFuture<List<Integer>> answer : answers) {
      processes.addAll(answer.get(10, TimeUnit.SECONDS));
    }
    return processes;
  }

  @Test
  void smallAnswersShareOneConnection() throws Exception {
    assertThat(processes(database, SMALL, 50)).hasSize(1);
    assertThat(processes(database, SMALL, 50)).hasSize(1);
  }

  @Test
  void largeOnesAreSpreadAndSmallOnesComeBack() throws Exception {
    Set<Integer> first = processes(database, SMALL, 1);
    assertThat(within(Duration.ofSeconds(5), () -> large(database) == 4)).isTrue();
    // The first one's last answer was large; small ones tell it otherwise.
    processes(database, SMALL, 1);
    assertThat(processes(database, SMALL, 50)).isEqualTo(first);
  }

  @Test
  void oneConnectionForALoopIsOne() throws Exception {
    DatabaseLimits few = DatabaseLimits.usual().withReadConnections(2);
    try (PgDatabase narrow = PgDatabase.open(Postgres.shared().options().with(few), loops)) {
      assertThat(narrow.awaitReady(Duration.ofSeconds(10))).isTrue();
      assertThat(narrow.totals().reads()).isEqualTo(2);
      assertThat(processes(narrow, LARGE, 20)).hasSize(1);
      assertThat(processes(narrow, LARGE, 20)).hasSize(1);
    }
  }

  @Test
  void oneThatIsLostIsOpenedAgain() throws Exception {
    assertThat(within(Duration.ofSeconds(5), () -> large(database) == 4)).isTrue();
    Set<Integer> first = processes(database, SMALL, 1);
    for (int process : processes(database, LARGE, 20)) {
      if (!first.contains(process)) {
        database.fetchOne("SELECT pg_terminate_backend(" + process + ")", RowMappers.BOOLEAN);
      }
    }
    assertThat(within(Duration.ofSeconds(5), () -> large(database) == 4)).isTrue();
  }

  /** How many connections 20 large reads went over. */
  private static int large(PgDatabase asked) {
    try {
      return processes(asked, LARGE, 20).size();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
