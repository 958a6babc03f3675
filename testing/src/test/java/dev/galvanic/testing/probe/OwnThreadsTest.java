package dev.galvanic.testing.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Whose threads are whose. */
class OwnThreadsTest {
  private final CountDownLatch end = new CountDownLatch(1);

  @Test
  void whatFlushesTheLogOfTheProcessBelongsToNoServiceThatHappensToStartFirst() throws Exception {
    OwnThreads own = new OwnThreads("first-service");

    Thread poller = own.call(() -> begun("poller"));
    Thread flusher = own.call(() -> begun("log-flush"));

    assertThat(own.alive()).contains(poller).doesNotContain(flusher);
    end.countDown();
    poller.join();
    flusher.join();
    assertThat(own.alive()).doesNotContain(poller);
  }

  private Thread begun(String name) {
    Thread thread = new Thread(this::waitForEnd, name);
    thread.start();
    return thread;
  }

  private void waitForEnd() {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
