package dev.galvanic.bench.watching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A run for a moment: that it goes through, and that spans are told. */
class WatchingTest {
  @Test
  @Tag("once")
  @Timeout(180)
  void aServiceIsLoadedAndItsSpansAreCounted() throws Exception {
    WatchingOptions options =
        WatchingOptions.parse(
            "--variants=ALL_REFUSED", "--rounds=1", "--seconds=0.3", "--warm=0.3");
    PrintStream nobody =
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);

    WatchingReport report = new Watching(options, nobody).run();

    assertThat(report.isGood()).isTrue();
    assertThat(report.markdown())
        .contains("no 200: none")
        .containsPattern(
            "\\| 100 %, Zipkin refuses \\| \\d+ \\| 0 \\| \\d+ \\| [1-9]\\d* \\| 0 \\| [1-9]\\d* \\| yes");
  }

  @Test
  void aMedianSaysWhereItLies() {
    assertThat(Median.of(3, 1, 2)).isEqualTo(new Median(2, 1, 3));
    // Of 15 figures 3 may be left out on each side: P(at most 3 heads of 15) = 0.018.
    assertThat(Median.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15))
        .isEqualTo(new Median(8, 4, 12));
    assertThat(Median.of(4, 1, 2, 3).value()).isEqualTo(2.5);
  }

  @Test
  void spansThatAreNotAccountedForAreTold() {
    assertThat(new Spans(3, 1, 1).addUp()).isFalse();
    assertThat(Spans.parse(new Spans(3, 2, 1).text())).isEqualTo(new Spans(3, 2, 1));
    assertThat(
            Spans.ofMetrics(
                """
                # TYPE tracing_spans_dropped_total counter
                tracing_spans_dropped_total{destination="zipkin"} 100.0
                tracing_spans_sent_total{destination="zipkin"} 2.5E3
                tracing_spans_started_total{destination="zipkin"} 2600.0
                """))
        .isEqualTo(new Spans(2600, 2500, 100));
  }
}
