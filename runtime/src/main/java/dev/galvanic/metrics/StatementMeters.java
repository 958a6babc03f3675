package dev.galvanic.metrics;

import dev.galvanic.http.Trace;
import dev.galvanic.sql.Statement;
import dev.galvanic.sql.StatementWatch;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.concurrent.TimeUnit;

/** Times the statements of a database, by their names or, where they have none, by their kind. */
final class StatementMeters implements StatementWatch {

  private final Timers timers;
  private final Bounded<Statement, ByFailure> named = new Bounded<>(this::meters);
  private final Bounded<Statement, ByFailure> unnamed =
      new Bounded<>((operation, statement) -> meters("", statement));

  StatementMeters(MeterRegistry registry) {
    this.timers =
        Timers.database(
            registry,
            "db.client.operation.duration",
            "Statements, from the wait for a connection to the last row");
  }

  private ByFailure meters(String name, Statement statement) {
    Tags tags =
        Tags.of(
            "db.system.name",
            "postgresql",
            "db.operation.name",
            SqlVerb.of(statement.sql()),
            "db.query.summary",
            name);
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
