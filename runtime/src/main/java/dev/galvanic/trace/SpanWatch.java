package dev.galvanic.trace;

/** Watches the spans of a service. Called from any thread; never blocks and never throws. */
public interface SpanWatch {
  SpanWatch NONE =
      new SpanWatch() {
        @Override
        public void begun(String traceId, String spanId) {}

        @Override
        public void ended(FinishedSpan span) {}
      };

  /**
   * A span is made.
   *
   * @param traceId 32 lower case hexadecimal digits
   * @param spanId 16 of them
   */
  void begun(String traceId, String spanId);

  /** It has ended; what is said of it later is not told. */
  void ended(FinishedSpan span);
}
