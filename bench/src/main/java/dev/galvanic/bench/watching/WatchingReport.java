package dev.galvanic.bench.watching;

import dev.galvanic.bench.Spread;
import java.util.Locale;
import java.util.Map;

/** What came of a run, in Markdown. */
final class WatchingReport {
  private static final double GOAL = 1.03;

  private static final String HEAD =
      """
      CPU: microseconds of the service's process per request, median (least-most) of the rounds. Ratio and difference: to the variant it is
      held against, within a round, the median and where it lies in 95 of 100 runs.

      | watched by | CPU us | held against | ratio | difference us | requests/s |
      |---|---|---|---|---|---|
      """;

  private static final String SPANS =
      """

      Spans by `/metrics` after the last turn, and after the service was closed.

      | watched by | started | sent | dropped | at the end: started | sent | dropped | all accounted for | stopped in ms |
      |---|---|---|---|---|---|---|---|---|
      """;

  private final WatchingOptions options;
  private final Turns turns;
  private final Map<Variant, SpanFate> fates;
  private final double loadBefore;
  private final double loadAfter;

  WatchingReport(
      WatchingOptions options,
      Turns turns,
      Map<Variant, SpanFate> fates,
      double loadBefore,
      double loadAfter) {
    this.options = options;
    this.turns = turns;
    this.fates = Map.copyOf(fates);
    this.loadBefore = loadBefore;
    this.loadAfter = loadAfter;
  }

  /** Whether each request had its reply, and each span is accounted for. */
  boolean isGood() {
    return turns.errors().isEmpty()
        && fates.values().stream().map(SpanFate::closed).allMatch(Spans::addUp);
  }

  String markdown() {
    StringBuilder text = new StringBuilder();
    text.append(
        format(
            "%s, %d connections, %d rounds of %d ms, warmed up for %d ms, flags %s, load average"
                + " %.1f before and %.1f after. Replies that were no 200: %s.%n%n",
            Machine.text(),
            options.connections(),
            options.rounds(),
            options.turn().toMillis(),
            options.warm().toMillis(),
            String.join(" ", options.flags()),
            loadBefore,
            loadAfter,
            turns.errors().isEmpty() ? "none" : turns.errors()));
    text.append(HEAD);
    options.variants().forEach(variant -> text.append(cost(variant)));
    text.append(SPANS);
    options.variants().forEach(variant -> text.append(spans(variant)));
    return text.toString();
  }

  private String cost(Variant variant) {
    Spread cpu = Spread.of(turns.cpuMicros(variant));
    String held = "||";
    Variant base = variant.base();
    if (base != variant && turns.has(base)) {
      Median ratio = Median.of(turns.paired(variant, base, (one, other) -> one / other));
      Median more = Median.of(turns.paired(variant, base, (one, other) -> one - other));
      held =
          format(
              "%s | %.3f (%.3f-%.3f)%s | %+.1f (%+.1f to %+.1f)",
              base.title(),
              ratio.value(),
              ratio.low(),
              ratio.high(),
              variant.isFailure() ? ", " + verdict(ratio) : "",
              more.value(),
              more.low(),
              more.high());
    }
    return format(
        "| %s | %.1f (%.1f-%.1f) | %s | %.0f |%n",
        variant.title(),
        cpu.median(),
        cpu.least(),
        cpu.most(),
        held,
        Spread.of(turns.perSecond(variant)).median());
  }

  /** Of the goal for a Zipkin that fails; few rounds say nothing. */
  private String verdict(Median ratio) {
    if (options.rounds() >= Median.ENOUGH && ratio.high() <= GOAL) {
      return "within 3 %";
    }
    return options.rounds() >= Median.ENOUGH && ratio.low() > GOAL ? "beyond 3 %" : "undecided";
  }

  private String spans(Variant variant) {
    SpanFate fate = fates.get(variant);
    if (fate == null || variant.collector().isEmpty()) {
      return "";
    }
    return format(
        "| %s | %d | %d | %d | %d | %d | %d | %s | %d |%n",
        variant.title(),
        fate.running().created(),
        fate.running().sent(),
        fate.running().dropped(),
        fate.closed().created(),
        fate.closed().sent(),
        fate.closed().dropped(),
        fate.closed().addUp() ? "yes" : "NO",
        fate.stopMillis());
  }

  private static String format(String text, Object... values) {
    return String.format(Locale.ROOT, text, values);
  }
}
