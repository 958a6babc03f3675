package dev.galvanic.trace;

import brave.propagation.TraceContext;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The headers of W3C's Trace Context, level 1, sections 3.2 and 3.3. */
final class TraceParent {
  static final String PARENT = "traceparent";
  static final String STATE = "tracestate";

  private static final int LENGTH = 55;
  private static final int STATE_LENGTH = 512;

  private TraceParent() {}

  /** What they say; null if they say nothing that can be used. */
  static @Nullable Incoming read(Function<String, @Nullable String> header) {
    String parent = header.apply(PARENT);
    if (parent == null || !wellFormed(parent)) {
      return null;
    }
    Incoming read =
        Incoming.of(
            Hex.read(parent, 3, 19),
            Hex.read(parent, 19, 35),
            Hex.read(parent, 36, 52),
            (Hex.read(parent, 53, 55) & 1) == 1);
    String state = read == null ? null : header.apply(STATE);
    return read == null || state == null || !printable(state)
        ? read
        : new Incoming(read.traceIdHigh(), read.traceId(), read.spanId(), read.recorded(), state);
  }

  /** Versions to come may say more after a further hyphen; ff is none. */
  private static boolean wellFormed(String parent) {
    int length = parent.length();
    return length >= LENGTH
        && Hex.are(parent, 0, 2)
        && !parent.startsWith("ff")
        && (length == LENGTH || (!parent.startsWith("00") && parent.charAt(LENGTH) == '-'))
        && parent.charAt(2) == '-'
        && Hex.are(parent, 3, 35)
        && parent.charAt(35) == '-'
        && Hex.are(parent, 36, 52)
        && parent.charAt(52) == '-'
        && Hex.are(parent, 53, 55);
  }

  /** More than must be handed on, or what could not be sent again, is dropped as a whole. */
  static boolean printable(String state) {
    return !state.isBlank()
        && state.length() <= STATE_LENGTH
        && state.chars().allMatch(c -> c >= ' ' && c <= '~');
  }

  static void write(TraceContext context, BiConsumer<String, String> header) {
    boolean sampled = Boolean.TRUE.equals(context.sampled());
    header.accept(
        PARENT,
        "00-"
            + Standing.traceId(context)
            + "-"
            + context.spanIdString()
            + (sampled ? "-01" : "-00"));
    TraceState state = context.findExtra(TraceState.class);
    if (state != null) {
      header.accept(STATE, state.text());
    }
  }
}
