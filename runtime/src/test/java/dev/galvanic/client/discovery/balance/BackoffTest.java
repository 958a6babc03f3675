package dev.galvanic.client.discovery.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BackoffTest {
  @Test
  void timesAreBetweenHalfAndAllOfWhatDoubles() {
    Backoff backoff =
        new Backoff(Duration.ofMillis(100), Duration.ofSeconds(1), new Random(1)::nextInt);
    for (int i = 0; i < 1_000; i++) {
      assertThat(backoff.after(1)).isBetween(Duration.ofMillis(50), Duration.ofMillis(100));
      assertThat(backoff.after(3)).isBetween(Duration.ofMillis(200), Duration.ofMillis(400));
      assertThat(backoff.after(1_000_000)).isBetween(Duration.ofMillis(500), Duration.ofSeconds(1));
    }
  }

  @Test
  void theyAreNotAllTheSame() {
    Backoff backoff =
        new Backoff(Duration.ofMillis(100), Duration.ofSeconds(1), new Random(1)::nextInt);
    assertThat(backoff.after(2)).isNotEqualTo(backoff.after(2));
  }
}
