package dev.galvanic.trace;

import brave.Span;
import dev.galvanic.ServiceException;
import dev.galvanic.config.TraceTags;
import dev.galvanic.sql.SqlException;
import dev.galvanic.sql.SqlFailure;
import java.util.concurrent.CompletionException;

/**
 * What a span says of a failure. Only names: a message, the server's not excepted, may have a value
 * in it that nobody is to read who reads traces.
 *
 * @param type the class of what was thrown, or the status of a reply
 * @param text one line
 */
record Failure(String type, String text) {
  static Failure of(Throwable thrown) {
    Throwable cause = thrown.getCause();
    if (thrown instanceof CompletionException && cause != null) {
      return of(cause);
    }
    Class<?> type = thrown.getClass();
    if (thrown instanceof SqlException sql) {
      return new Failure(type.getName(), text(sql.failure()));
    }
    String name = type.getSimpleName();
    return new Failure(
        type.getName(), thrown instanceof ServiceException e ? name + " " + e.status() : name);
  }

  static Failure of(int status) {
    return new Failure(String.valueOf(status), "status " + status);
  }

  private static String text(SqlFailure failure) {
    if (failure.sqlState() == null) {
      return failure.detail();
    }
    StringBuilder text = new StringBuilder("SQLSTATE ").append(failure.sqlState());
    if (failure.constraint() != null) {
      text.append(", constraint ").append(failure.constraint());
    }
    if (failure.table() != null) {
      text.append(", table ").append(failure.table());
    }
    return text.toString();
  }

  /** Marks a span as failed; the tag {@code error} is what Zipkin shows in red. */
  void on(Span span, TraceTags tags) {
    span.tag("error", text);
    if (tags.hasOtel()) {
      span.tag("error.type", type);
    }
    if (tags.hasLegacy()) {
      span.tag("error.kind", type);
      span.tag("error.msg", text);
    }
  }
}
