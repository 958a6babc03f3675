package dev.galvanic.client.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlidingCountsTest {
  private final SlidingCounts counts = new SlidingCounts(1000);

  @Test
  void whatIsCountedIsForgottenWhenItsSliceHasPassed() {
    counts.addFirst(50);
    counts.addFirst(150);

    assertThat(counts.first(999)).isEqualTo(2);
    assertThat(counts.first(1049)).isEqualTo(1);
    assertThat(counts.first(1150)).isZero();
  }

  @Test
  void theTwoCountsAreApart() {
    counts.addFirst(50);
    counts.addSecond(50);
    counts.addSecond(50);

    assertThat(counts.first(60)).isEqualTo(1);
    assertThat(counts.second(60)).isEqualTo(2);
  }

  @Test
  void aSliceIsUsedAgainFromZero() {
    counts.addFirst(50);
    counts.addSecond(1050);

    assertThat(counts.first(1060)).isZero();
    assertThat(counts.second(1060)).isEqualTo(1);
  }

  @Test
  void afterALongSilenceThereIsNothing() {
    counts.addFirst(50);

    assertThat(counts.first(1_000_000_000_000L)).isZero();
  }

  @Test
  void aSliceThatIsFullStaysSo() {
    SlidingCounts full = new SlidingCounts(10);
    for (long i = 0; i < SlidingCounts.MOST + 5; i++) {
      full.addSecond(0);
    }

    assertThat(full.second(0)).isEqualTo(SlidingCounts.MOST);
    assertThat(full.first(0)).isZero();
  }

  @Test
  void nothingIsLostBetweenThreads() throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Thread thread = new Thread(() -> countMany());
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }

    assertThat(counts.first(999)).isEqualTo(40_000);
    assertThat(counts.second(999)).isEqualTo(40_000);
  }

  private void countMany() {
    for (int i = 0; i < 10_000; i++) {
      counts.addFirst(i % 1000);
      counts.addSecond(i % 1000);
    }
  }
}
