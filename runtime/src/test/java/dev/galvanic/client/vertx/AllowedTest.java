package dev.galvanic.client.vertx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.http.RequestContext;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class AllowedTest {
  private static final Duration USUAL = Duration.ofSeconds(10);

  private static long seconds(int seconds) {
    return TimeUnit.SECONDS.toNanos(seconds);
  }

  @Test
  void aServiceIsToBlameIfItHadHalfOfTheUsualTime() {
    Allowed allowed = Allowed.from(USUAL);

    assertThat(allowed.isFair(0)).isTrue();
    assertThat(allowed.isFair(seconds(5))).isTrue();
  }

  @Test
  void thePauseThatItAskedForIsNoTimeThatItHad() {
    assertThat(Allowed.from(USUAL).isFair(seconds(6))).isFalse();
  }

  @Test
  void aCallerInAHurryBlamesNobody() {
    RequestContext.replace(new RequestContext("r-1", System.nanoTime() + seconds(4)));
    try {
      assertThat(Allowed.from(USUAL).isFair(0)).isFalse();
    } finally {
      RequestContext.replace(null);
    }
  }
}
