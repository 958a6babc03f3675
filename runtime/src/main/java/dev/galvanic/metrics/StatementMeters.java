package dev.galvanic.metrics;

import dev.galvanic.http.Trace;
import dev.galvanic.sql.Statement;
import dev.galvanic.sql.StatementWatch;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.concurrent.TimeUnit;

/**
 * Times the statements of a database, by the methods that have them or, where none has, by their
 * kind.
 */
final class StatementMeters implements StatementWatch {

  private final Timers timers;
  private final Bounded<Statement, ByFailure> named = new Bounded<>(this::named);
  private final Bounded<Statement, ByFailure> unnamed =
      new Bounded<>((verb, statement) -> meters("", verb, verb));

  StatementMeters(MeterRegistry registry) {
    this.timers =
        Timers.database(
            registry,
            "db.client.operation.duration",
            "Statements, from the wait for a connection to the last row");
  }

  /** Beyond the bound they have nothing in common but the name that is kept for them all. */
  private ByFailure named(String kept, Statement statement) {
    boolean known = kept.equals(statement.name());
    return meters(
        kept, known ? SqlVerb.of(statement.sql()) : kept, known ? statement.summary() : kept);
  }

  private ByFailure meters(String function, String operation, String summary) {
    Tags tags =
        Tags.of(
            "db.system.name",
            "postgresql",
            "db.operation.name",
            operation,
            "db.query.summary",
            summary,
            "code.function.name",
            function);
    return new ByFailure(error -> timers.with(tags.and("error.type", error)));
  }

  @Override
  public Running begin(Statement statement, Trace parent, int executions) {
    ByFailure meters =
        statement.isNamed()
            ? named.of(statement.name(), statement)
            : unnamed.of(SqlVerb.of(statement.sql()), statement);
    long begun = System.nanoTime();
    return failure -> meters.of(failure).record(System.nanoTime() - begun, TimeUnit.NANOSECONDS);
  }
}
