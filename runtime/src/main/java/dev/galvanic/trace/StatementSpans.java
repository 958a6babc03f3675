package dev.galvanic.trace;

import brave.Span;
import brave.Tracer;
import dev.galvanic.config.DatabaseConfig;
import dev.galvanic.config.TraceTags;
import dev.galvanic.http.Trace;
import dev.galvanic.sql.SqlException;
import dev.galvanic.sql.Statement;
import dev.galvanic.sql.StatementWatch;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** A span for each statement, from the wait for its connection until its last row was read. */
final class StatementSpans implements StatementWatch {
  private final Tracer tracer;
  private final TraceTags tags;
  private final Optional<DatabaseConfig> database;
  private final StatementTexts texts = new StatementTexts();

  StatementSpans(Tracer tracer, TraceTags tags, Optional<DatabaseConfig> database) {
    this.tracer = tracer;
    this.tags = tags;
    this.database = database;
  }

  @Override
  public Running begin(Statement statement, Trace parent, int executions) {
    if (!parent.isSampled() || !(parent instanceof Standing standing)) {
      return Running.IGNORED;
    }
    StatementText text = texts.of(statement);
    Span span = tracer.newChild(standing.context());
    span.kind(Span.Kind.CLIENT).name(text.name()).remoteServiceName("postgresql").start();
    if (tags.hasOtel()) {
      tag(span, text, executions);
    }
    if (tags.hasLegacy()) {
      span.tag("component", "galvanic");
      span.tag("db.type", "sql");
      span.tag("db.statement", text.text());
    }
    return failure -> end(span, failure);
  }

  private void tag(Span span, StatementText text, int executions) {
    span.tag("db.system.name", "postgresql");
    span.tag("db.operation.name", text.operation());
    if (!text.collection().isEmpty()) {
      span.tag("db.collection.name", text.collection());
    }
    span.tag("db.query.summary", text.summary());
    if (!text.function().isEmpty()) {
      span.tag("code.function.name", text.function());
    }
    span.tag("db.query.text", text.text());
    if (executions > 1) {
      span.tag("db.operation.batch.size", String.valueOf(executions));
    }
    database.ifPresent(config -> server(span, config));
  }

  private static void server(Span span, DatabaseConfig config) {
    span.tag("db.namespace", config.name());
    // With replicas, it is not known here which of the servers is asked.
    if (config.replicas().isEmpty()) {
      span.tag("server.address", config.host());
      span.tag("server.port", String.valueOf(config.port()));
    }
  }

  private void end(Span span, @Nullable Throwable failure) {
    if (failure != null) {
      Throwable cause = failure.getCause();
      Throwable thrown = failure instanceof CompletionException && cause != null ? cause : failure;
      if (tags.hasOtel() && thrown instanceof SqlException sql) {
        sql.sqlState().ifPresent(state -> span.tag("db.response.status_code", state));
      }
      Failure.of(thrown).on(span, tags);
    }
    span.finish();
  }
}
