package dev.galvanic.boot;

import dev.galvanic.client.CallWatch;
import dev.galvanic.http.RequestWatch;
import dev.galvanic.sql.StatementWatch;
import dev.galvanic.trace.SpanWatch;
import java.util.function.Consumer;

/**
 * What looks into a service while it runs, as a test does. Without one, nothing is watched for it.
 *
 * @param spans sees the spans, also where they go nowhere else
 * @param requests sees requests, as the last of those who do
 * @param calls sees the calls of other services, in the same way
 * @param opened is given, while the service starts, what can be asked about it
 */
public record Insight(
    SpanWatch spans,
    RequestWatch requests,
    StatementWatch statements,
    CallWatch calls,
    Consumer<Inside> opened) {
  static final Insight NONE =
      new Insight(
          SpanWatch.NONE, RequestWatch.NONE, StatementWatch.NONE, CallWatch.NONE, inside -> {});

  Watches watches() {
    return new Watches(requests, statements, calls);
  }
}
