package dev.galvanic.log;

import dev.galvanic.http.Exchange;
import dev.galvanic.http.RequestWatch;
import dev.galvanic.http.Trace;

/** A trace that is made of nothing but its identifiers. */
record KnownTrace(String traceId, String spanId) implements Trace {
  static final KnownTrace ONE = new KnownTrace("a".repeat(32), "b".repeat(16));

  /** Gives each request that trace. */
  static final RequestWatch TRACING =
      new RequestWatch() {
        @Override
        public Trace begin(Exchange exchange) {
          return ONE;
        }
      };

  @Override
  public boolean isSampled() {
    return true;
  }
}
