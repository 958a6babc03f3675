package dev.galvanic.client.discovery.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

class FollowingTest {
  private static final Found A = Found.at(URI.create("http://10.0.0.1:80"));
  private static final Found B = Found.at(URI.create("http://10.0.0.2:80"));

  private final ManualThread time = new ManualThread();
  private final List<List<Found>> told = new ArrayList<>();
  private final Script source = new Script();
  private final Following following =
      Following.start(
          "region-service",
          source,
          time,
          Duration.ofMinutes(10),
          new Backoff(Duration.ofMillis(500), Duration.ofSeconds(30), bound -> 0),
          told::add);

  /** Answers when the test says so. */
  private static final class Script implements Source {
    private final List<CompletableFuture<Answer>> asked = new ArrayList<>();
    private boolean down;
    private boolean broken;
    private boolean closed;

    @Override
    public String name() {
      return "the script";
    }

    @Override
    public CompletionStage<Answer> ask() {
      asked.add(new CompletableFuture<>());
      if (broken) {
        throw new IllegalArgumentException("no such question");
      }
      if (down) {
        fail();
      }
      return asked.get(asked.size() - 1);
    }

    void answer(Duration again, Found... found) {
      asked.get(asked.size() - 1).complete(new Answer(List.of(found), again));
    }

    void fail() {
      asked.get(asked.size() - 1).completeExceptionally(new IOException("nobody is there"));
    }

    @Override
    public void close() {
      closed = true;
    }
  }

  @Test
  void itAsksAgainWhenTheAnswerSaysSoAndTellsEachTime() {
    source.answer(Duration.ofSeconds(7), A);
    assertThat(told).containsExactly(List.of(A));
    time.pass(Duration.ofMillis(6_999));
    assertThat(source.asked).hasSize(1);

    time.pass(Duration.ofMillis(1));
    assertThat(source.asked).hasSize(2);
    source.answer(Duration.ofSeconds(1), A, B);

    assertThat(told).containsExactly(List.of(A), List.of(A, B));
  }

  @Test
  void itIsNotAskedTwiceAtOnce() {
    time.pass(Duration.ofHours(1));
    assertThat(source.asked).hasSize(1);
  }

  @Test
  void noInstancesAreAnAnswerToo() {
    source.answer(Duration.ofSeconds(1), A);
    time.pass(Duration.ofSeconds(1));
    source.answer(Duration.ofSeconds(1));
    assertThat(told).containsExactly(List.of(A), List.of());
  }

  @Test
  void whileNobodyAnswersTheLastOnesStayForABoundedTime() {
    source.answer(Duration.ofSeconds(1), A);
    source.down = true;
    time.pass(Duration.ofSeconds(1));
    time.pass(Duration.ofMinutes(10).minusMillis(1));
    assertThat(told).containsExactly(List.of(A));

    time.pass(Duration.ofMillis(1));
    assertThat(told).containsExactly(List.of(A), List.of());

    source.down = false;
    time.pass(Duration.ofMinutes(1));
    source.answer(Duration.ofSeconds(1), B);
    assertThat(told).containsExactly(List.of(A), List.of(), List.of(B));
  }

  @Test
  void anAnswerBeginsTheBoundedTimeAnew() {
    source.answer(Duration.ofSeconds(1), A);
    for (int i = 0; i < 3; i++) {
      source.down = true;
      time.pass(Duration.ofMinutes(9));
      source.down = false;
      time.pass(Duration.ofSeconds(30));
      source.answer(Duration.ofSeconds(1), A);
    }
    assertThat(told).containsExactly(List.of(A), List.of(A), List.of(A), List.of(A));
  }

  @Test
  void afterFailuresItAsksLessAndLess() {
    List<Long> pauses = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      source.fail();
      int before = source.asked.size();
      long millis = 0;
      while (source.asked.size() == before) {
        time.pass(Duration.ofMillis(500));
        millis += 500;
      }
      pauses.add(millis);
    }
    assertThat(pauses)
        .containsExactly(500L, 1_000L, 2_000L, 4_000L, 8_000L, 16_000L, 30_000L, 30_000L, 30_000L);
  }

  @Test
  void aQuestionThatCannotBeAskedIsAFailure() {
    source.answer(Duration.ofSeconds(1), A);
    source.broken = true;
    time.pass(Duration.ofSeconds(10));
    source.broken = false;
    time.pass(Duration.ofSeconds(30));
    source.answer(Duration.ofSeconds(1), B);

    assertThat(told).containsExactly(List.of(A), List.of(B));
  }

  @Test
  void theFirstAnswerOrFailureEndsTheWaiting() {
    CompletableFuture<Void> first = following.first().toCompletableFuture();
    assertThat(first).isNotDone();
    source.fail();
    assertThat(first).isCompleted();
  }

  @Test
  void closedItAsksAndTellsNoMore() {
    source.answer(Duration.ofSeconds(1), A);
    time.pass(Duration.ofSeconds(1));
    following.close();
    source.answer(Duration.ofSeconds(1), B);
    time.pass(Duration.ofHours(1));

    assertThat(source.closed).isTrue();
    assertThat(told).containsExactly(List.of(A));
    assertThat(time.waiting()).isZero();
  }
}
