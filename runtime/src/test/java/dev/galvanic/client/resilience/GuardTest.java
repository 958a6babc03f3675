package dev.galvanic.client.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.ServiceUnavailableException;
import dev.galvanic.client.Outcome;
import dev.galvanic.config.ResilienceConfig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuardTest {
  private static final Duration PAUSE = Duration.ofSeconds(5);
  private final Watch watch = new Watch();
  private final Guard guard = guard(20, 50);

  private Guard guard(int budget, int failures) {
    return new Guard(
        "region-service",
        new ResilienceConfig(
            2,
            Duration.ofMillis(50),
            budget,
            3,
            new ResilienceConfig.Breaker(failures, 10, Duration.ofSeconds(10), PAUSE)),
        watch);
  }

  @Test
  void atMostSoManyCallsAreUnderWay() {
    for (int i = 0; i < 3; i++) {
      assertThat(guard.enter()).isEqualTo(Permit.USUAL);
    }
    assertThatThrownBy(guard::enter)
        .isInstanceOf(ServiceUnavailableException.class)
        .hasMessage("region-service has too many calls under way");
    guard.leave(Permit.USUAL, Outcome.GOOD);

    assertThat(guard.enter()).isEqualTo(Permit.USUAL);
    assertThat(guard.underWay()).isEqualTo(3);
  }

  @Test
  void itOpensWhenHalfOfEnoughCallsFailed() {
    calls(5, Outcome.GOOD);
    calls(4, Outcome.BAD);
    assertThat(guard.enter()).isEqualTo(Permit.USUAL);
    guard.leave(Permit.USUAL, Outcome.BAD);

    assertThatThrownBy(guard::enter)
        .isInstanceOf(ServiceUnavailableException.class)
        .hasMessage(
            "region-service is not called for a while, for too many calls of it have failed");
    assertThat(guard.underWay()).isZero();
  }

  @Test
  void fewCallsProveNothing() {
    calls(9, Outcome.BAD);

    assertThat(guard.enter()).isEqualTo(Permit.USUAL);
  }

  @Test
  void whatFailedLongAgoIsForgotten() {
    calls(9, Outcome.BAD);
    watch.pass(Duration.ofSeconds(11));
    calls(1, Outcome.BAD);

    assertThat(guard.enter()).isEqualTo(Permit.USUAL);
  }

  @Test
  void whatTheCallerIsToBlameForCountsForNothing() {
    calls(100, Outcome.NEITHER);

    assertThat(guard.enter()).isEqualTo(Permit.USUAL);
  }

  @Test
  void afterThePauseOneCallTriesAndItsSuccessCloses() {
    assertThat(guard.breaker()).isEqualTo(BreakerState.CLOSED);
    calls(10, Outcome.BAD);
    assertThat(guard.breaker()).isEqualTo(BreakerState.OPEN);
    watch.pass(PAUSE.minusMillis(1));
    assertThatThrownBy(guard::enter).isInstanceOf(ServiceUnavailableException.class);
    watch.pass(Duration.ofMillis(1));

    assertThat(guard.enter()).isEqualTo(Permit.TRIAL);
    assertThatThrownBy(guard::enter).isInstanceOf(ServiceUnavailableException.class);
    assertThat(guard.again(Permit.TRIAL)).isFalse();
    assertThat(guard.breaker()).isEqualTo(BreakerState.HALF_OPEN);
    guard.leave(Permit.TRIAL, Outcome.GOOD);
    assertThat(guard.breaker()).isEqualTo(BreakerState.CLOSED);
    calls(9, Outcome.BAD);
    assertThat(guard.enter()).isEqualTo(Permit.USUAL);
  }

  @Test
  void aTrialThatIsAnsweredClosesBeforeItsEnd() {
    calls(10, Outcome.BAD);
    watch.pass(PAUSE);
    Permit reading = guard.answered(guard.enter());

    assertThat(reading).isEqualTo(Permit.USUAL);
    assertThat(guard.breaker()).isEqualTo(BreakerState.CLOSED);
    assertThat(guard.underWay()).isEqualTo(1);
    assertThat(guard.enter()).isEqualTo(Permit.USUAL);
    guard.leave(reading, Outcome.BAD);
    assertThat(guard.breaker()).isEqualTo(BreakerState.CLOSED);
    assertThat(guard.underWay()).isEqualTo(1);
  }

  @Test
  void aTrialThatFailsOpensForAnotherPause() {
    calls(10, Outcome.BAD);
    watch.pass(PAUSE);
    guard.leave(guard.enter(), Outcome.BAD);
    watch.pass(PAUSE.minusMillis(1));
    assertThatThrownBy(guard::enter).isInstanceOf(ServiceUnavailableException.class);
    watch.pass(Duration.ofMillis(1));

    assertThat(guard.enter()).isEqualTo(Permit.TRIAL);
  }

  @Test
  void aTrialThatWasGivenUpLeavesTheNextOneToTry() {
    calls(10, Outcome.BAD);
    watch.pass(PAUSE);
    guard.leave(guard.enter(), Outcome.NEITHER);

    assertThat(guard.enter()).isEqualTo(Permit.TRIAL);
  }

  @Test
  void callsFromBeforeSayNothingAboutATrial() {
    Permit before = guard.enter();
    calls(10, Outcome.BAD);
    guard.leave(before, Outcome.GOOD);

    assertThatThrownBy(guard::enter).isInstanceOf(ServiceUnavailableException.class);
  }

  @Test
  void zeroPercentIsNoBreaker() {
    Guard open = guard(20, 0);
    for (int i = 0; i < 100; i++) {
      open.leave(open.enter(), Outcome.BAD);
    }

    assertThat(open.enter()).isEqualTo(Permit.USUAL);
  }

  @Test
  void retriesAreAShareOfTheCallsAndAFewThatAreFree() {
    calls(100, Outcome.GOOD);

    assertThat(retries(guard)).isEqualTo(20 + RetryBudget.FREE);
    watch.pass(Duration.ofSeconds(11));
    assertThat(retries(guard)).isEqualTo(RetryBudget.FREE);
  }

  @Test
  void nothingIsRetriedWhileTheBreakerIsOpen() {
    Permit early = guard.enter();
    calls(10, Outcome.BAD);

    assertThat(guard.again(early)).isFalse();
  }

  @Test
  void theBoundOfThePauseDoublesUpToASecond() {
    RetryPause longest = new RetryPause(Duration.ofMillis(50), () -> 1);
    List<Long> millis = new ArrayList<>();
    for (int retry = 1; retry <= 7; retry++) {
      millis.add(Duration.ofNanos(longest.nanos(retry)).toMillis());
    }

    assertThat(millis).containsExactly(50L, 100L, 200L, 400L, 800L, 1000L, 1000L);
    assertThat(new RetryPause(Duration.ofMinutes(10), () -> 1).nanos(10))
        .isEqualTo(Duration.ofMinutes(10).toNanos());
    assertThat(new RetryPause(Duration.ofMillis(50), () -> 0).nanos(3)).isZero();
  }

  private static int retries(Guard guard) {
    int count = 0;
    while (guard.again(Permit.USUAL)) {
      count++;
    }
    return count;
  }

  private void calls(int count, Outcome outcome) {
    for (int i = 0; i < count; i++) {
      guard.leave(guard.enter(), outcome);
    }
  }
}
