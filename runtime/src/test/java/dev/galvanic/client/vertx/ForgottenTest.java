package dev.galvanic.client.vertx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.loop.EventLoops;
import dev.galvanic.loop.Loop;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class ForgottenTest {
  private static final Duration SOON = Duration.ofMillis(20);
  private final EventLoops loops = EventLoops.open(1);
  private final Loop loop = loops.loops().get(0);
  private final Semaphore told = new Semaphore(0);

  @AfterEach
  void close() throws InterruptedException {
    loops.close(Duration.ofSeconds(5));
  }

  private void begin(Consumer<Forgotten> then) {
    loop.execute(() -> then.accept(new Forgotten(loop, SOON, told::release)));
  }

  /** So long that it would have been told. */
  private void passes() throws InterruptedException {
    CountDownLatch later = new CountDownLatch(1);
    loop.after(SOON.multipliedBy(4), later::countDown);
    later.await();
  }

  @Test
  void whatNobodyAsksForIsToldOnce() throws Exception {
    begin(forgotten -> {});

    assertThat(told.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
    passes();
    assertThat(told.availablePermits()).isZero();
  }

  @Test
  void whatSomebodyWaitsForIsNotForgottenHoweverLongItTakes() throws Exception {
    begin(Forgotten::asked);

    passes();
    assertThat(told.availablePermits()).isZero();
  }

  @Test
  void afterAnAnswerItIsTheReadersTurnAgain() throws Exception {
    begin(
        forgotten -> {
          forgotten.asked();
          forgotten.answered();
        });

    assertThat(told.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void whatIsOverIsNot() throws Exception {
    begin(Forgotten::over);

    passes();
    assertThat(told.availablePermits()).isZero();
  }
}
