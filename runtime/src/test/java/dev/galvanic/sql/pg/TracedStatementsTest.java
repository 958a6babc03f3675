package dev.galvanic.sql.pg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.config.Config;
import dev.galvanic.http.FreeThreads;
import dev.galvanic.http.RequestContext;
import dev.galvanic.http.Trace;
import dev.galvanic.sql.RowMappers;
import dev.galvanic.sql.SqlException;
import dev.galvanic.sql.Statement;
import dev.galvanic.sql.TransactionOptions;
import dev.galvanic.trace.FakeZipkin;
import dev.galvanic.trace.SpanCounts;
import dev.galvanic.trace.Tracing;
import io.opentracing.Scope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import zipkin2.Span;

/** A span for each statement, below the work that asks for it, with no value in it. */
@Timeout(60)
@SuppressWarnings("try") // A scope is opened to be closed.
class TracedStatementsTest extends PgTest {
  private FakeZipkin zipkin;
  private Tracing tracing;
  private PgDatabase traced;
  private Trace task;

  @BeforeEach
  void openTraced() throws Exception {
    zipkin = FakeZipkin.start();
    open(Map.of());
  }

  private void open(Map<String, String> more) {
    Map<String, String> settings =
        new HashMap<>(
            Map.of(
                "ZIPKIN_SERVER",
                zipkin.address(),
                "DATABASE_URL",
                "postgres://somebody:secret@db.internal:5433/shop"));
    settings.putAll(more);
    tracing = Tracing.open(Config.of("user-service", settings));
    traced = PgDatabase.open(Postgres.shared().options(), loops, tracing.statements());
    task = tracing.tasks().begin("task");
    RequestContext.replace(RequestContext.unbounded("task", FreeThreads.NONE, task));
  }

  @AfterEach
  void closeTraced() {
    RequestContext.replace(null);
    traced.close();
    tracing.close();
    zipkin.close();
  }

  private Map<String, String> tags(String name) throws InterruptedException {
    Span span = zipkin.await(name);
    assertThat(span.kind()).isEqualTo(Span.Kind.CLIENT);
    assertThat(span.traceId()).isEqualTo(task.traceId());
    assertThat(span.remoteServiceName()).isEqualTo("postgresql");
    return span.tags();
  }

  @Test
  void aStatementIsASpanWithItsTextButWithoutItsArguments() throws Exception {
    traced.fetchOne(Statement.read("One.read", "SELECT $1::text || 'x'"), RowMappers.STRING, "bob");

    assertThat(tags("One.read"))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "db.system.name", "postgresql",
                "db.namespace", "shop",
                "db.operation.name", "SELECT",
                "db.query.summary", "SELECT",
                "code.function.name", "One.read",
                "db.query.text", "SELECT $1::text || ?",
                "server.address", "db.internal",
                "server.port", "5433"));
    assertThat(zipkin.await("One.read").parentId()).isEqualTo(task.spanId());
  }

  @Test
  void aBatchSaysHowManyAndAFailureWhatThatIs() throws Exception {
    traced.executeMany(
        Statement.write("One.batch", "SELECT $1::int"),
        List.of(new Object[] {1}, new Object[] {2}, new Object[] {3}));
    assertThat(tags("One.batch")).containsEntry("db.operation.batch.size", "3");

    assertThatThrownBy(() -> traced.execute(Statement.write("One.wrong", "SELECT 1/$1::int"), 0))
        .isInstanceOf(SqlException.class);
    assertThat(tags("One.wrong"))
        .containsEntry("db.response.status_code", "22012")
        .containsEntry("error", "SQLSTATE 22012")
        .containsEntry("error.type", "dev.galvanic.sql.SqlException");
    assertThatThrownBy(
            () ->
                traced.execute(Statement.write("One.cast", "SELECT ('bob' || $1::text)::int"), "x"))
        .isInstanceOf(SqlException.class);
    assertThat(tags("One.cast").toString()).contains("SQLSTATE 22P02").doesNotContain("bob");
  }

  @Test
  void theOldNamesAreThereWhenTheyAreAskedFor() throws Exception {
    RequestContext.replace(null);
    traced.close();
    tracing.close();
    open(Map.of("TRACE_TAGS", "legacy"));
    traced.fetchOne(Statement.read("One.read", "SELECT 1"), RowMappers.INT);

    assertThat(tags("One.read"))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("component", "galvanic", "db.type", "sql", "db.statement", "SELECT ?"));
  }

  @Test
  void aSpanOfOnesOwnIsTheParentInsideOfATransactionAndOfStages() throws Exception {
    io.opentracing.Span own = tracing.tracer().buildSpan("own").start();
    try (Scope scope = tracing.tracer().activateSpan(own)) {
      traced.inTransaction(
          TransactionOptions.DEFAULT,
          () -> traced.execute(Statement.write("One.inside", "SELECT 1")));
      traced
          .async()
          .execute(Statement.write("One.first", "SELECT 1"))
          .thenCompose(n -> traced.async().execute(Statement.write("One.second", "SELECT 1")))
          .toCompletableFuture()
          .get();
      try (Stream<Integer> rows =
          traced.stream(
              Statement.read("One.many", "SELECT generate_series(1, 100)"), RowMappers.INT)) {
        assertThat(rows).hasSize(100);
      }
    }
    own.finish();
    for (String name : List.of("One.inside", "One.first", "One.second", "One.many")) {
      assertThat(tags(name)).doesNotContainKey("error");
      assertThat(zipkin.await(name).parentId()).isEqualTo(own.context().toSpanId());
    }
  }

  @Test
  void whereThereIsNoTraceThereIsNoSpan() throws Exception {
    RequestContext.replace(null);
    traced.fetchOne(Statement.read("One.read", "SELECT 1"), RowMappers.INT);
    tracing.close();

    assertThat(tracing.counts()).containsExactly(new SpanCounts("zipkin", 0, 0, 0));
  }
}
