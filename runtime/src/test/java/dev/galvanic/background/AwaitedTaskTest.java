package dev.galvanic.background;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.AsyncTask;
import dev.galvanic.http.FreeThreads;
import dev.galvanic.http.RequestContext;
import dev.galvanic.http.Trace;
import dev.galvanic.trace.TaskWatch;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A task that is waited for until its stage is complete. */
@Timeout(30)
class AwaitedTaskTest {
  private static final Duration LONG = Duration.ofSeconds(20);

  private final List<String> spans = Collections.synchronizedList(new ArrayList<>());
  private final TaskWatch watch =
      new TaskWatch() {
        @Override
        public Trace begin(String name) {
          spans.add("begin " + name);
          return Trace.NONE;
        }

        @Override
        public void end(Trace trace, @Nullable Throwable failure) {
          spans.add("end " + failure);
        }
      };

  private AwaitedTask task(Duration time, AsyncTask task) {
    return new AwaitedTask(
        new Background(FreeThreads.NONE, watch), Runnable::run, "Carts.load", task, () -> time);
  }

  @Test
  void itIsOverWhenItsStageIsAndSoIsItsSpan() throws Exception {
    CompletableFuture<String> stage = new CompletableFuture<>();
    List<String> before = new ArrayList<>();
    task(
            LONG,
            () -> {
              CompletableFuture.runAsync(
                  () -> {
                    before.addAll(spans);
                    stage.complete("loaded");
                  });
              return stage;
            })
        .run();

    assertThat(before).containsExactly("begin Carts.load");
    assertThat(spans).containsExactly("begin Carts.load", "end null");
  }

  @Test
  void itBeginsInAContextOfItsOwnWhoseDeadlineIsItsTime() throws Exception {
    List<RequestContext> contexts = new ArrayList<>();
    task(
            LONG,
            () -> {
              contexts.add(RequestContext.current().orElseThrow());
              return CompletableFuture.completedStage(null);
            })
        .run();

    assertThat(contexts).extracting(RequestContext::id).containsExactly("Carts.load");
    assertThat(contexts).noneMatch(RequestContext::isRequest);
    assertThat(contexts.get(0).remaining()).isBetween(Duration.ofSeconds(1), LONG);
    assertThat(RequestContext.current()).isEmpty();
  }

  @Test
  void whatItsStageFailsWithIsThrownAsItIs() {
    CompletionStage<?> failed =
        CompletableFuture.failedStage(new CompletionException(new IOException("bob")));

    assertThatThrownBy(() -> task(LONG, () -> failed).run())
        .isExactlyInstanceOf(IOException.class)
        .hasMessage("bob");
    assertThatThrownBy(
            () -> task(LONG, () -> CompletableFuture.failedStage(new AssertionError("eve"))).run())
        .isExactlyInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> task(LONG, () -> null).run())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("Carts.load returned null and no stage.");
    assertThat(spans).hasSize(6).anyMatch(span -> span.endsWith("AssertionError: eve"));
  }

  @Test
  void oneThatIsNotOverInTimeIsCancelledAndNamed() {
    CompletableFuture<Void> never = new CompletableFuture<>();

    assertThatThrownBy(() -> task(Duration.ofMillis(10), () -> never).run())
        .isInstanceOf(OverdueException.class)
        .hasMessage("the stage of Carts.load was not complete after 10 ms and is cancelled");
    assertThat(never).isCancelled();
    assertThat(spans).endsWith("end java.util.concurrent.CancellationException");
  }

  @Test
  void aStageThatNobodyCanCancelIsOverAllTheSame() {
    CompletionStage<Void> never = new CompletableFuture<Void>().minimalCompletionStage();

    assertThatThrownBy(() -> task(Duration.ofMillis(10), () -> never).run())
        .isInstanceOf(OverdueException.class);
    assertThat(spans).endsWith("end java.util.concurrent.CancellationException");
  }

  @Test
  void itIsCancelledWhenWhoeverWaitsIsInterrupted() {
    CompletableFuture<Void> never = new CompletableFuture<>();
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> task(LONG, () -> never).run())
        .isInstanceOf(InterruptedException.class);
    assertThat(never).isCancelled();
    assertThat(Thread.interrupted()).isFalse();
  }
}
