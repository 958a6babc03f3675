package dev.galvanic.sql.pg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.http.FreeThreads;
import dev.galvanic.http.RequestContext;
import dev.galvanic.http.Trace;
import dev.galvanic.sql.RowMappers;
import dev.galvanic.sql.SqlException;
import dev.galvanic.sql.Statement;
import dev.galvanic.sql.StatementWatch;
import dev.galvanic.sql.TransactionOptions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whoever watches sees every statement begin and end once, in the trace of those who asked. */
@Timeout(30)
class StatementWatchTest extends PgTest {
  private final LinkedBlockingQueue<String> told = new LinkedBlockingQueue<>();
  private PgDatabase watched;
  private RequestContext before;

  private static final Trace TRACE =
      new Trace() {
        @Override
        public String traceId() {
          return "t";
        }

        @Override
        public String spanId() {
          return "s";
        }

        @Override
        public boolean isSampled() {
          return true;
        }
      };

  @BeforeEach
  void openWatched() {
    StatementWatch telling =
        (statement, parent, executions) -> {
          told.add(parent.traceId() + " " + statement + " " + executions);
          return failure -> told.add(failure == null ? "end" : failure.getClass().getSimpleName());
        };
    watched =
        PgDatabase.open(
            Postgres.shared().options(),
            loops,
            StatementWatch.all(List.of(StatementWatch.NONE, telling)));
    before = RequestContext.replace(RequestContext.unbounded("task", FreeThreads.NONE, TRACE));
  }

  @AfterEach
  void closeWatched() {
    RequestContext.replace(before);
    watched.close();
  }

  private void assertTold(String... lines) throws InterruptedException {
    for (String line : lines) {
      assertThat(told.poll(5, TimeUnit.SECONDS)).isEqualTo(line);
    }
    assertThat(told).isEmpty();
  }

  @Test
  void readsAndWritesAndBatches() throws Exception {
    watched.fetchOne(Statement.read("One.read", "SELECT 1"), RowMappers.INT);
    assertTold("t One.read 1", "end");
    watched.executeMany(
        Statement.write("One.batch", "SELECT $1::int"),
        List.of(new Object[] {1}, new Object[] {2}));
    assertTold("t One.batch 2", "end");
    assertThatThrownBy(() -> watched.execute(Statement.write("One.wrong", "SELECT 1/0")))
        .isInstanceOf(SqlException.class);
    assertTold("t One.wrong 1", "SqlException");
  }

  @Test
  void streamsUntilTheyAreClosed() throws Exception {
    Statement many = Statement.read("One.many", "SELECT generate_series(1, 1000)");
    try (Stream<Integer> rows = watched.stream(many, RowMappers.INT)) {
      assertThat(rows.iterator().next()).isEqualTo(1);
      assertThat(told).containsExactly("t One.many 1");
    }
    assertTold("t One.many 1", "end");
    try (Stream<Integer> rows = watched.stream(many, RowMappers.INT)) {
      assertThat(rows).hasSize(1000);
    }
    assertTold("t One.many 1", "end");
  }

  /** A span within a transaction is still inside of it, on the strand of its thread. */
  @Test
  void workFurtherDownInTheTraceStaysInItsTransaction() throws Exception {
    CompletableFuture<String> elsewhere = new CompletableFuture<>();
    watched.inTransaction(
        TransactionOptions.DEFAULT,
        () -> {
          RequestContext inside = RequestContext.current().orElseThrow().within(TRACE);
          Thread other =
              new Thread(
                  () -> {
                    RequestContext.replace(inside);
                    try {
                      watched.execute("SELECT 1");
                      elsewhere.complete("done");
                    } catch (SqlException e) {
                      elsewhere.complete("refused");
                    }
                  });
          other.start();
          return elsewhere.join();
        });
    assertThat(elsewhere.join()).isEqualTo("refused");
  }
}
