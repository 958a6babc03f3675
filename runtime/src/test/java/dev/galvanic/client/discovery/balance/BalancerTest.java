package dev.galvanic.client.discovery.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.ServiceUnavailableException;
import dev.galvanic.client.Instances;
import dev.galvanic.client.Outcome;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Chance is seeded and time is manual, so every run is the same. */
class BalancerTest {
  private static final URI A = URI.create("http://10.0.0.1:80");
  private static final URI B = URI.create("http://10.0.0.2:80");
  private static final URI C = URI.create("http://10.0.0.3:80");
  private static final List<URI> NOT_TRIED = List.of();

  private final ManualThread time = new ManualThread();
  private final Balancer balancer =
      new Balancer(
          "region-service",
          new LeavingOut(3, new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(8), bound -> 0)),
          time::nanos,
          new Random(7)::nextInt);

  @Test
  void withoutAnInstanceItSaysSoAtOnce() {
    assertThatThrownBy(() -> balancer.choose(NOT_TRIED))
        .isInstanceOf(ServiceUnavailableException.class)
        .hasMessage("No instance of region-service is known");
  }

  @Test
  void callsAreSpreadEvenly() {
    know(A, B, C);

    Map<URI, Integer> calls = answered(3_000);

    assertThat(calls.values()).allSatisfy(count -> assertThat(count).isBetween(900, 1_100));
  }

  /** Of two, so the third may still be drawn while the first is slow. */
  @Test
  void oneThatIsSlowGetsNoMoreThanTheOthersHaveInFlight() {
    know(A, B);
    Instances.Chosen slow = balancer.choose(NOT_TRIED);
    balancer.choose(NOT_TRIED);
    URI free = slow.address().equals(A) ? B : A;
    // Now each has one in flight; another one to the first, and all the next go to the other.
    balancer.choose(List.of(free));

    for (int i = 0; i < 50; i++) {
      Instances.Chosen next = balancer.choose(NOT_TRIED);
      assertThat(next.address()).isEqualTo(free);
      next.end(Outcome.GOOD);
    }
  }

  @Test
  void whatWasTriedIsTakenAgainOnlyIfThereIsNoOther() {
    know(A, B);

    for (int i = 0; i < 50; i++) {
      assertThat(balancer.choose(List.of(A)).address()).isEqualTo(B);
    }
    assertThat(List.of(A, B)).contains(balancer.choose(List.of(A, B)).address());
  }

  @Test
  void oneThatFailsInARowIsLeftOut() {
    know(A, B);
    fail(A, 2);
    succeed(A);
    fail(A, 2);
    assertThat(balancer.leftOut()).isZero();

    fail(A, 1);

    assertThat(balancer.leftOut()).isEqualTo(1);
    assertThat(balancer.known()).isEqualTo(2);
    assertThat(answered(50)).containsOnlyKeys(B);
    // A retry goes to one that works, even if it was there before.
    assertThat(balancer.choose(List.of(B)).address()).isEqualTo(B);
  }

  @Test
  void afterAWhileOneTrialFindsOutWhetherItAnswersAgain() {
    know(A, B);
    fail(A, 3);
    time.pass(Duration.ofMillis(999));
    assertThat(answered(50)).containsOnlyKeys(B);

    time.pass(Duration.ofMillis(1));
    Instances.Chosen trial = balancer.choose(List.of(B));
    assertThat(trial.address()).isEqualTo(A);
    assertThat(answered(50)).as("while it is on trial").containsOnlyKeys(B);

    trial.end(Outcome.GOOD);
    assertThat(balancer.leftOut()).isZero();
    assertThat(answered(50)).containsKeys(A, B);
  }

  @Test
  void aTrialThatFoundOutNothingLeavesItToTheNext() {
    know(A, B);
    fail(A, 3);
    time.pass(Duration.ofSeconds(1));
    Instances.Chosen trial = balancer.choose(List.of(B));
    assertThat(trial.address()).isEqualTo(A);

    trial.end(Outcome.NEITHER);

    assertThat(balancer.leftOut()).as("it did not answer").isEqualTo(1);
    Instances.Chosen next = balancer.choose(List.of(B));
    assertThat(next.address()).as("at once").isEqualTo(A);
    next.end(Outcome.GOOD);
    assertThat(balancer.leftOut()).isZero();
  }

  @Test
  void aTrialWhoseAnswerTakesLongToReadIsOver() {
    know(A, B);
    fail(A, 3);
    time.pass(Duration.ofSeconds(1));
    Instances.Chosen trial = balancer.choose(List.of(B));
    assertThat(trial.address()).isEqualTo(A);

    trial.answered();

    assertThat(balancer.leftOut()).isZero();
    Instances.Chosen slow = only(B);
    assertThat(answered(50)).as("each has one in flight").containsKeys(A, B);
    slow.end(Outcome.GOOD);
    trial.end(Outcome.BAD);
    assertThat(balancer.leftOut()).as("one failure").isZero();
    fail(A, 2);
    assertThat(balancer.leftOut()).as("three in a row").isEqualTo(1);
  }

  @Test
  void theHeadOfAnAnswerDoesNotHideThatStreamsBreakOff() {
    know(A, B);
    for (int i = 0; i < 3; i++) {
      Instances.Chosen stream = only(A);
      stream.answered();
      stream.end(Outcome.BAD);
    }
    assertThat(balancer.leftOut()).isEqualTo(1);
  }

  @Test
  void oneThatAskedForItIsLeftAloneWhileThereIsAnother() {
    know(A, B);
    pause(A, Duration.ofSeconds(5));

    time.pass(Duration.ofMillis(4_999));
    assertThat(answered(50)).containsOnlyKeys(B);
    assertThat(retry(B)).as("rather than A").isEqualTo(B);
    assertThat(balancer.leftOut()).as("it does not fail").isZero();
    pause(B, Duration.ofSeconds(5));
    assertThat(answered(50)).as("there is nobody else").containsKeys(A, B);
    assertThat(retry(B)).isEqualTo(A);

    know(A, C);
    time.pass(Duration.ofMillis(1));
    assertThat(answered(50)).containsKeys(A, C);
  }

  @Test
  void nobodyIsLeftAloneForLongerThanOneMayBeLeftOut() {
    know(A, B);
    pause(A, Duration.ofDays(10_000));
    pause(B, Duration.ZERO);
    assertThat(answered(50)).containsOnlyKeys(B);
    time.pass(Duration.ofSeconds(8));
    assertThat(answered(50)).containsKeys(A, B);
  }

  @Test
  void whatSaysNothingDoesNotHideFailuresInARow() {
    know(A, B);
    for (int i = 0; i < 3; i++) {
      only(A).end(Outcome.NEITHER);
      fail(A, 1);
    }
    assertThat(balancer.leftOut()).isEqualTo(1);
  }

  @Test
  void theTimeDoublesWithEachTrialThatFailsUpToTheMost() {
    know(A, B);
    fail(A, 3);
    List<Long> times = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      long seconds = 0;
      do {
        time.pass(Duration.ofSeconds(1));
        seconds++;
      } while (failingTrial().equals(B));
      times.add(seconds);
    }
    assertThat(times).containsExactly(1L, 2L, 4L, 8L, 8L, 8L);
  }

  @Test
  void ifAllAreLeftOutAllAreTriedAllTheSame() {
    know(A, B);
    fail(A, 3);
    fail(B, 3);
    assertThat(balancer.leftOut()).isEqualTo(2);

    List<URI> chosen = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      Instances.Chosen next = balancer.choose(NOT_TRIED);
      chosen.add(next.address());
      next.end(Outcome.BAD);
    }
    assertThat(chosen).contains(A, B);
    assertThat(balancer.choose(List.of(A)).address()).isEqualTo(B);

    Instances.Chosen lucky = balancer.choose(List.of(B));
    lucky.end(Outcome.GOOD);
    assertThat(balancer.leftOut()).as("one that answers is back at once").isEqualTo(1);
  }

  @Test
  void whatWasSentBeforeOneWasLeftOutBringsItNotBack() {
    know(A, B);
    Instances.Chosen before = only(A);
    only(B); // So that each has one in flight.
    fail(A, 3);

    before.end(Outcome.GOOD);

    assertThat(balancer.leftOut()).isEqualTo(1);
    time.pass(Duration.ofSeconds(1));
    balancer.choose(List.of(B)).end(Outcome.GOOD);
    assertThat(balancer.leftOut()).isZero();
  }

  @Test
  void anEndCountsOnce() {
    know(A);
    Instances.Chosen chosen = balancer.choose(NOT_TRIED);
    for (int i = 0; i < 5; i++) {
      chosen.end(Outcome.BAD);
    }
    assertThat(balancer.leftOut()).isZero();
  }

  @Test
  void whatIsKnownOfOneOutlivesChangesOfTheOthers() {
    know(A, B);
    fail(A, 3);

    know(A, C);

    assertThat(balancer.known()).isEqualTo(2);
    assertThat(answered(50)).containsOnlyKeys(C);
    know(B);
    know(A, B);
    assertThat(answered(50)).as("one that comes back is a new one").containsKeys(A, B);
  }

  @Test
  void thoseOfALaterPriorityAreTakenWhenAllBeforeThemAreLeftOutOrTried() {
    balancer.replace(List.of(new Found(A, 1, 0), new Found(B, 1, 0), new Found(C, 2, 0)));
    assertThat(answered(100)).containsOnlyKeys(A, B);
    assertThat(balancer.choose(List.of(A, B)).address()).isEqualTo(C);

    fail(A, 3);
    fail(B, 3);
    assertThat(answered(100)).containsOnlyKeys(C);
  }

  @Test
  void weightsAreShares() {
    balancer.replace(List.of(new Found(A, 0, 30), new Found(B, 0, 10), new Found(C, 0, 0)));
    // All at once, as under load: what is in flight is compared by weight, too.
    Map<URI, Integer> calls = new HashMap<>();
    IntStream.range(0, 4_000)
        .forEach(i -> calls.merge(balancer.choose(NOT_TRIED).address(), 1, Integer::sum));

    assertThat(calls.get(A)).isBetween(2_800, 3_200);
    assertThat(calls.get(B)).isBetween(800, 1_200);
    assertThat(calls.getOrDefault(C, 0)).isLessThan(50);
  }

  @Test
  void oneInstanceIsChosenEachTimeAndNeverRefused() {
    know(A);
    fail(A, 10);
    assertThat(balancer.choose(NOT_TRIED).address()).isEqualTo(A);
    assertThat(balancer.choose(List.of(A)).address()).isEqualTo(A);
  }

  private void know(URI... addresses) {
    balancer.replace(List.of(addresses).stream().map(Found::at).toList());
  }

  private void fail(URI address, int times) {
    for (int i = 0; i < times; i++) {
      only(address).end(Outcome.BAD);
    }
  }

  /** Where a call goes that was sent there before; it goes well. */
  private URI retry(URI tried) {
    Instances.Chosen chosen = balancer.choose(List.of(tried));
    chosen.end(Outcome.GOOD);
    return chosen.address();
  }

  private void pause(URI address, Duration pause) {
    Instances.Chosen busy = only(address);
    busy.leaveAlone(pause);
    busy.end(Outcome.NEITHER);
  }

  private void succeed(URI address) {
    only(address).end(Outcome.GOOD);
  }

  /** The next one that goes there; others answer meanwhile. */
  private Instances.Chosen only(URI address) {
    for (int i = 0; i < 10_000; i++) {
      Instances.Chosen chosen = balancer.choose(NOT_TRIED);
      if (chosen.address().equals(address)) {
        return chosen;
      }
      chosen.end(Outcome.GOOD);
    }
    throw new AssertionError(address + " is never chosen");
  }

  /** Where a call goes that would rather not go to B; one that goes to A fails. */
  private URI failingTrial() {
    Instances.Chosen chosen = balancer.choose(List.of(B));
    chosen.end(chosen.address().equals(B) ? Outcome.GOOD : Outcome.BAD);
    return chosen.address();
  }

  private Map<URI, Integer> answered(int count) {
    Map<URI, Integer> calls = new HashMap<>();
    for (int i = 0; i < count; i++) {
      Instances.Chosen chosen = balancer.choose(NOT_TRIED);
      calls.merge(chosen.address(), 1, Integer::sum);
      chosen.end(Outcome.GOOD);
    }
    return calls;
  }
}
