package dev.galvanic.bench.watching;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What has become of the spans of a service. */
record Spans(long created, long sent, long dropped) {
  static final Spans NONE = new Spans(0, 0, 0);

  private static final Pattern TEXT = Pattern.compile("spans (\\d+) (\\d+) (\\d+)");

  /** Whether each one is accounted for, as it must be once the service has closed. */
  boolean addUp() {
    return created == sent + dropped;
  }

  /** In one line. */
  String text() {
    return "spans " + created + " " + sent + " " + dropped;
  }

  /** Whether a line is such a text. */
  static boolean isText(String line) {
    return TEXT.matcher(line).matches();
  }

  /**
   * @throws IllegalArgumentException if the line is none
   */
  static Spans parse(String line) {
    Matcher text = TEXT.matcher(line);
    if (!text.matches()) {
      throw new IllegalArgumentException(line);
    }
    return new Spans(number(text, 1), number(text, 2), number(text, 3));
  }

  /** What a page of metrics says, in the text format of Prometheus. */
  static Spans ofMetrics(String page) {
    return new Spans(metric(page, "started"), metric(page, "sent"), metric(page, "dropped"));
  }

  private static long metric(String page, String what) {
    Matcher line =
        Pattern.compile("(?m)^tracing_spans_" + what + "_total\\S* (\\S+)$").matcher(page);
    return line.find() ? (long) Double.parseDouble(line.group(1)) : 0;
  }

  private static long number(Matcher text, int group) {
    return Long.parseLong(text.group(group));
  }
}
