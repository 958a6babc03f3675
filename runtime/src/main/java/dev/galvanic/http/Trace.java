package dev.galvanic.http;

/** Where a piece of work stands in its trace. Immutable; safe from any thread. */
public interface Trace {
  /** Work that belongs to no trace. */
  Trace NONE =
      new Trace() {
        @Override
        public String traceId() {
          return "";
        }

        @Override
        public String spanId() {
          return "";
        }

        @Override
        public boolean isSampled() {
          return false;
        }

        @Override
        public String toString() {
          return "no trace";
        }
      };

  /** 32 lower case hexadecimal digits; empty if there is no trace. */
  String traceId();

  /** 16 lower case hexadecimal digits; empty if there is no trace. */
  String spanId();

  /** Whether its spans are recorded. */
  boolean isSampled();
}
