package dev.galvanic.http;

import org.jspecify.annotations.Nullable;

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

  /**
   * Begins a span within this one, which whoever opens it closes; this one itself where none is
   * recorded, which is not to be closed.
   *
   * @param name such as {@code Users.find}
   */
  default Trace open(String name) {
    return this;
  }

  /**
   * Ends the span that was opened.
   *
   * @param failure null if its work did what it was to do
   */
  default void close(@Nullable Throwable failure) {}
}
