package dev.galvanic.boot;

import dev.galvanic.client.CallWatch;
import dev.galvanic.http.RequestWatch;
import dev.galvanic.metrics.Metrics;
import dev.galvanic.sql.StatementWatch;
import dev.galvanic.trace.Tracing;
import java.util.List;

/** What watches a service at work. */
record Watches(RequestWatch requests, StatementWatch statements, CallWatch calls) {
  static final Watches NONE = new Watches(RequestWatch.NONE, StatementWatch.NONE, CallWatch.NONE);

  static Watches of(Tracing tracing) {
    return new Watches(tracing.requests(), tracing.statements(), tracing.calls());
  }

  /** Those of the metrics. */
  static Watches of(Metrics metrics) {
    return new Watches(metrics.requests(), metrics.statements(), metrics.calls());
  }

  /** All of these, in this order. */
  static Watches all(List<Watches> watches) {
    return new Watches(
        RequestWatch.all(watches.stream().map(Watches::requests).toList()),
        StatementWatch.all(watches.stream().map(Watches::statements).toList()),
        CallWatch.all(watches.stream().map(Watches::calls).toList()));
  }
}
