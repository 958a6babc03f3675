package dev.galvanic.client.vertx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.loop.EventLoops;
import dev.galvanic.loop.Loop;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class DeadlinesTest {
  private final EventLoops loops = EventLoops.open(1);
  private final Loop loop = loops.loops().get(0);
  private final Deadlines deadlines = new Deadlines(loop);
  private final BlockingQueue<String> late = new LinkedBlockingQueue<>();

  @AfterEach
  void close() throws InterruptedException {
    loops.close(Duration.ofSeconds(5));
  }

  private Timed in(int millis, String name) {
    return new Timed(System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis), name);
  }

  private String next() throws InterruptedException {
    return late.poll(10, TimeUnit.SECONDS);
  }

  private void begin(Deadlines.Timed... all) {
    loop.execute(() -> List.of(all).forEach(deadlines::add));
  }

  @Test
  void eachIsToldWhenItsOwnTimeIsUp() throws Exception {
    begin(in(60_000, "last"), in(60, "second"), in(20, "first"), in(120, "third"));

    assertThat(List.of(next(), next(), next())).containsExactly("first", "second", "third");
  }

  @Test
  void whatIsOverIsNotAndThoseBehindItAre() throws Exception {
    Timed over = in(20, "over");
    begin(over, in(40, "other"));
    loop.execute(() -> deadlines.remove(over));

    assertThat(next()).isEqualTo("other");
    assertThat(late).isEmpty();
  }

  @Test
  void whatIsTooLateBeginsSomethingElse() throws Exception {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(10);
    loop.execute(
        () ->
            deadlines.add(
                new Deadlines.Timed() {
                  @Override
                  public long end() {
                    return end;
                  }

                  @Override
                  public void late() {
                    deadlines.add(in(10, "again"));
                  }
                }));

    assertThat(next()).isEqualTo("again");
  }

  @Test
  void oneThatFailsDoesNotKeepTheOthersWaiting() throws Exception {
    long end = System.nanoTime();
    begin(
        new Deadlines.Timed() {
          @Override
          public long end() {
            return end;
          }

          @Override
          public void late() {
            throw new IllegalStateException("a watch that fails");
          }
        },
        in(0, "other"));

    assertThat(next()).isEqualTo("other");
  }

  private final class Timed implements Deadlines.Timed {
    private final long end;
    private final String name;

    Timed(long end, String name) {
      this.end = end;
      this.name = name;
    }

    @Override
    public long end() {
      return end;
    }

    @Override
    public void late() {
      late.add(name);
    }
  }
}
