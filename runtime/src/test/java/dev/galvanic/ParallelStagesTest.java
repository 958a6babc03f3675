package dev.galvanic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.http.RequestContext;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is under way side by side meets without anybody waiting. */
class ParallelStagesTest {
  private final CompletableFuture<String> one = new CompletableFuture<>();
  private final CompletableFuture<Integer> two = new CompletableFuture<>();

  @AfterEach
  void leaveNoContext() {
    RequestContext.replace(null);
  }

  @Test
  void theResultsArePutTogetherWhenTheLastIsThere() {
    CompletableFuture<String> whole =
        Parallel.joinAsync(one, two, (a, b) -> a + b).toCompletableFuture();
    two.complete(2);
    assertThat(whole).isNotDone();
    one.complete("a");

    assertThat(whole).isCompletedWithValue("a2");
  }

  @Test
  void threeMeetAsTwoDo() {
    CompletableFuture<Boolean> three = CompletableFuture.completedFuture(true);
    one.complete("a");
    two.complete(2);

    assertThat(Parallel.joinAsync(one, two, three, (a, b, c) -> a + b + c).toCompletableFuture())
        .isCompletedWithValue("a2true");
  }

  @Test
  void anyNumberKeepsItsOrder() {
    CompletableFuture<String> other = new CompletableFuture<>();
    CompletableFuture<List<String>> whole =
        Parallel.allAsync(List.of(one, other)).toCompletableFuture();
    other.complete("b");
    one.complete("a");

    assertThat(whole).isCompletedWithValue(List.of("a", "b"));
    assertThat(
            Parallel.<String>allAsync(List.<CompletableFuture<String>>of()).toCompletableFuture())
        .isCompletedWithValue(List.of());
  }

  @Test
  void theFirstErrorIsToldAsItselfAndCancelsTheRest() {
    CompletableFuture<String> whole =
        Parallel.joinAsync(one.thenApply(a -> a), two, (a, b) -> a + b).toCompletableFuture();
    one.completeExceptionally(new NotFoundException("no city"));

    assertThat(two).isCancelled();
    assertThatThrownBy(whole::join)
        .isInstanceOf(CompletionException.class)
        .cause()
        .isInstanceOf(NotFoundException.class)
        .hasMessage("no city");
  }

  @Test
  void whatHasFailedBeforeCancelsTheRestToo() {
    one.completeExceptionally(new NotFoundException("no city"));
    Parallel.joinAsync(one, two, (a, b) -> a + b);

    assertThat(two).isCancelled();
  }

  @Test
  void whoeverCancelsTheWholeCancelsAll() {
    Parallel.joinAsync(one, two, (a, b) -> a + b).toCompletableFuture().cancel(true);

    assertThat(one).isCancelled();
    assertThat(two).isCancelled();
  }

  @Test
  void anErrorWhilePuttingTogetherIsTheWholesError() {
    CompletableFuture<String> whole =
        Parallel.<String, Integer, String>joinAsync(
                one,
                two,
                (a, b) -> {
                  throw new ConflictException("no fit");
                })
            .toCompletableFuture();
    one.complete("a");
    two.complete(2);

    assertThatThrownBy(whole::join).hasCauseInstanceOf(ConflictException.class);
  }

  @Test
  void theContextIsThatOfWhoAsked() {
    RequestContext mine = new RequestContext("r-1", System.nanoTime());
    RequestContext.replace(mine);
    CompletableFuture<String> seen =
        Parallel.joinAsync(one, two, (a, b) -> RequestContext.current().orElseThrow().id())
            .thenApply(id -> id + " " + RequestContext.current().orElseThrow().id())
            .toCompletableFuture();
    RequestContext.replace(null);
    one.complete("a");
    two.complete(2);

    assertThat(seen).isCompletedWithValue("r-1 r-1");
    assertThat(RequestContext.current()).isEmpty();
  }
}
