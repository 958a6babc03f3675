package dev.galvanic.bench.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class LatenciesTest {
  private final Latencies latencies = new Latencies();

  @Test
  void percentilesAreRightToTwoPercent() {
    LongStream.rangeClosed(1, 100_000).forEach(latencies::add);

    assertThat(latencies.percentile(0.5)).isCloseTo(50_000, Percentage.withPercentage(2));
    assertThat(latencies.percentile(0.99)).isCloseTo(99_000, Percentage.withPercentage(2));
  }

  @Test
  void shortTimesAreExact() {
    latencies.add(7);
    latencies.add(63);

    assertThat(latencies.percentile(0.5)).isEqualTo(7);
    assertThat(latencies.percentile(1)).isEqualTo(63);
  }

  @Test
  void thoseOfSeveralCallersAreOne() {
    Latencies other = new Latencies();
    other.add(5);
    latencies.add(1);

    latencies.add(other);

    assertThat(latencies.total()).isEqualTo(2);
    assertThat(latencies.percentile(1)).isEqualTo(5);
  }

  @Test
  void withoutExecutionsThereIsNoTime() {
    assertThat(latencies.percentile(0.5)).isZero();
  }
}
