package dev.galvanic.loop;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Loops that Netty and Vert.x share. */
class EventLoopsTest {
  private static EventLoops loops;

  @BeforeAll
  static void open() {
    loops = EventLoops.open(3);
  }

  @AfterAll
  static void close() throws InterruptedException {
    assertThat(loops.close(Duration.ofSeconds(5))).isTrue();
  }

  @Test
  void everyLoopHasAThreadOfItsOwnAndKnowsWhichItIs() throws Exception {
    Set<Thread> threads = new HashSet<>();
    for (Loop loop : loops.loops()) {
      CompletableFuture<Loop> current = new CompletableFuture<>();
      loop.execute(
          () -> {
            threads.add(Thread.currentThread());
            current.complete(loops.currentLoop());
          });
      assertThat(current.get(5, TimeUnit.SECONDS)).isSameAs(loop);
    }
    assertThat(threads).hasSize(3);
  }

  @Test
  void vertxSeesTheLoopsContext() throws Exception {
    for (Loop loop : loops.loops()) {
      CompletableFuture<Boolean> same = new CompletableFuture<>();
      loop.execute(() -> same.complete(Vertx.currentContext() == loop.context()));
      assertThat(same.get(5, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void whatVertxDoesInAContextComesBackOnTheSameThread() throws Exception {
    Loop loop = loops.loops().get(1);
    CompletableFuture<Boolean> same = new CompletableFuture<>();
    loop.execute(() -> loops.vertx().setTimer(1, id -> same.complete(loop.inLoop())));
    assertThat(same.get(5, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void everyOtherThreadIsNoLoop() throws Exception {
    assertThat(EventLoops.onEventLoop()).isFalse();
    assertThat(loops.currentLoop()).isNull();
    CompletableFuture<Boolean> onLoop = new CompletableFuture<>();
    loops.loops().get(0).execute(() -> onLoop.complete(EventLoops.onEventLoop()));
    assertThat(onLoop.get(5, TimeUnit.SECONDS)).isTrue();
  }
}
