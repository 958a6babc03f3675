package dev.galvanic.trace;

import dev.galvanic.http.Headers;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a caller says about the trace that it stands in.
 *
 * @param traceIdHigh the upper half of the trace's id
 * @param traceId its lower half; both are 0 if the caller named no trace
 * @param spanId the caller's span; 0 with {@code traceId}
 * @param recorded whether the caller's spans are recorded; null if it leaves that to others
 * @param traceState what other systems hand on with W3C's headers; empty if there is none
 */
record Incoming(
    long traceIdHigh, long traceId, long spanId, @Nullable Boolean recorded, String traceState) {
  static final Incoming NONE = new Incoming(0, 0, 0, null, "");

  /**
   * W3C's headers, else b3's single one, else its many; what is malformed counts as absent.
   *
   * @param header the one value of the header of that name; null if there is none, or more than one
   */
  static Incoming read(Function<String, @Nullable String> header) {
    Incoming read = TraceParent.read(header);
    if (read == null) {
      read = B3.read(header);
    }
    return read == null ? NONE : read;
  }

  /** What the headers of a request say. */
  static Incoming of(Headers headers) {
    // Most requests have none of these, and nothing is made for them.
    boolean any =
        headers.contains(TraceParent.PARENT)
            || headers.contains(B3.SINGLE)
            || headers.contains(B3.TRACE_ID)
            || headers.contains(B3.SAMPLED)
            || headers.contains(B3.FLAGS);
    return any ? read(name -> only(headers.all(name), name)) : NONE;
  }

  /** The one value of a header, or a list that may come in pieces; null if it cannot be used. */
  static @Nullable String only(List<String> values, String name) {
    if (name.equals(TraceParent.STATE) && !values.isEmpty()) {
      return String.join(",", values);
    }
    return values.size() == 1 ? values.get(0) : null;
  }

  static @Nullable Incoming of(
      long traceIdHigh, long traceId, long spanId, @Nullable Boolean recorded) {
    boolean ids = (traceIdHigh != 0 || traceId != 0) && spanId != 0;
    return ids ? new Incoming(traceIdHigh, traceId, spanId, recorded, "") : null;
  }

  /** Whether the caller has named its trace and its span. */
  boolean hasIds() {
    return spanId != 0;
  }
}
