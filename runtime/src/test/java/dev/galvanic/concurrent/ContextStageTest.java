package dev.galvanic.concurrent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.migrate.LogWatch;
import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A stage and the one who watches it. */
class ContextStageTest {
  private final ContextStage<String> stage = ContextStage.capture(Runnable::run);
  private LogWatch log;

  @BeforeEach
  void watch() {
    log = new LogWatch(ContextStage.class.getName());
    stage.beforeEnd(
        (value, failure) -> {
          throw new IndexOutOfBoundsException("the watcher's own");
        });
  }

  @AfterEach
  void theLogHasIt() {
    assertThat(log.lines()).containsExactly("ERROR Something that watches a call has failed");
    assertThat(log.stacks()).singleElement().asString().contains("the watcher's own");
    log.close();
  }

  @Test
  void aWatcherThatThrowsDoesNotKeepItFromEnding() {
    assertThat(stage.complete("well")).isTrue();

    assertThat(stage.join()).isEqualTo("well");
  }

  @Test
  void norFromFailing() {
    assertThat(stage.completeExceptionally(new IOException("gone"))).isTrue();

    assertThatThrownBy(stage::join)
        .isInstanceOf(CompletionException.class)
        .hasRootCauseMessage("gone");
  }

  @Test
  void norFromBeingCancelled() {
    assertThat(stage.cancel(true)).isTrue();

    assertThatThrownBy(stage::join).isInstanceOf(CancellationException.class);
  }
}
