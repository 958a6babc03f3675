package dev.galvanic.trace;

import brave.propagation.B3SingleFormat;
import brave.propagation.TraceContext;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The headers of Zipkin's B3 Propagation: the single one, and the many that were before it. */
final class B3 {
  static final String SINGLE = "b3";
  static final String TRACE_ID = "x-b3-traceid";
  static final String SPAN_ID = "x-b3-spanid";
  static final String SAMPLED = "x-b3-sampled";
  static final String FLAGS = "x-b3-flags";

  private static final Incoming RECORDED = new Incoming(0, 0, 0, true, "");
  private static final Incoming NOT_RECORDED = new Incoming(0, 0, 0, false, "");

  private B3() {}

  /** What they say; null if they say nothing that can be used. */
  static @Nullable Incoming read(Function<String, @Nullable String> header) {
    String single = header.apply(SINGLE);
    Incoming read = single == null ? null : single(single);
    return read == null ? many(header) : read;
  }

  private static @Nullable Incoming single(String text) {
    String[] parts = text.split("-", 5);
    if (parts.length == 1) {
      return decision(decided(text));
    }
    Boolean recorded = parts.length > 2 ? decided(parts[2]) : null;
    boolean known = parts.length < 3 || recorded != null;
    boolean parent = parts.length < 4 || isId(parts[3], 16);
    return parts.length < 5 && known && parent ? ids(parts[0], parts[1], recorded) : null;
  }

  private static @Nullable Incoming many(Function<String, @Nullable String> header) {
    String traceId = header.apply(TRACE_ID);
    String sampled = header.apply(SAMPLED);
    // The flag of debugging means "recorded" here and no more.
    Boolean recorded =
        "1".equals(header.apply(FLAGS)) ? Boolean.TRUE : sampled == null ? null : decided(sampled);
    if (traceId == null) {
      return decision(recorded);
    }
    String spanId = header.apply(SPAN_ID);
    return spanId == null ? null : ids(traceId, spanId, recorded);
  }

  private static @Nullable Incoming ids(String traceId, String spanId, @Nullable Boolean recorded) {
    if (!isId(spanId, 16) || !(isId(traceId, 16) || isId(traceId, 32))) {
      return null;
    }
    int low = traceId.length() - 16;
    return Incoming.of(
        Hex.read(traceId, 0, low),
        Hex.read(traceId, low, traceId.length()),
        Hex.read(spanId, 0, 16),
        recorded);
  }

  private static boolean isId(String text, int length) {
    return text.length() == length && Hex.are(text, 0, length);
  }

  private static @Nullable Boolean decided(String text) {
    return switch (text) {
      case "1", "d", "true" -> true;
      case "0", "false" -> false;
      default -> null;
    };
  }

  private static @Nullable Incoming decision(@Nullable Boolean recorded) {
    if (recorded == null) {
      return null;
    }
    return recorded ? RECORDED : NOT_RECORDED;
  }

  static void write(TraceContext context, BiConsumer<String, String> header) {
    header.accept(SINGLE, B3SingleFormat.writeB3SingleFormat(context));
  }
}
