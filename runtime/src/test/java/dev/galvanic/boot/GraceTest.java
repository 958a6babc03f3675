package dev.galvanic.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How much of the grace is left for what. */
class GraceTest {
  @Test
  void itRunsOutFromWhenTheStopBegins() {
    Grace grace = new Grace(Duration.ofSeconds(20));
    grace.begin();

    assertThat(grace.left()).isBetween(Duration.ofSeconds(10), Duration.ofSeconds(20));
    assertThat(grace.leftForTheLast()).isBetween(Duration.ofSeconds(10), Duration.ofSeconds(20));
  }

  @Test
  void whereNothingIsLeftTheLastStillHaveASecond() {
    Grace grace = new Grace(Duration.ZERO);
    grace.begin();

    assertThat(grace.left()).isZero();
    assertThat(grace.leftForTheLast()).isEqualTo(Duration.ofSeconds(1));
  }
}
