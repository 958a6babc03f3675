package dev.galvanic.http.netty;

import dev.galvanic.http.HttpLimits;
import dev.galvanic.loop.EventLoops;
import dev.galvanic.loop.Loop;
import io.netty.channel.Channel;
import io.netty.util.concurrent.Future;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** A server's state on each of the event loops, and its watch over all of its connections. */
final class LoopStates {
  private static final long SLOWEST_WATCH = TimeUnit.MILLISECONDS.toNanos(500);
  private static final long FASTEST_WATCH = TimeUnit.MILLISECONDS.toNanos(5);
  private static final long LAST_WATCH = TimeUnit.MILLISECONDS.toNanos(20);
  private static final Duration CUTTING = Duration.ofSeconds(1);

  private final EventLoops eventLoops;
  private final OpenConnections open = new OpenConnections();
  private final List<LoopState> states = new ArrayList<>();
  private final List<Future<?>> watches = new ArrayList<>();

  LoopStates(EventLoops eventLoops) {
    this.eventLoops = eventLoops;
    // Random, so that the ids of two runs in one log are told apart.
    String server = Integer.toString(ThreadLocalRandom.current().nextInt(1 << 20), 36);
    for (Loop loop : eventLoops.loops()) {
      states.add(new LoopState(loop, server + "-" + loop.index() + "-", open));
    }
  }

  /** Sets up a new connection; on its event loop. */
  void accept(Channel channel, Serving serving) {
    Loop loop = eventLoops.currentLoop();
    if (loop == null || serving.stopping().get()) {
      channel.close();
      return;
    }
    StrictRequestDecoder decoder = new StrictRequestDecoder(serving.limits());
    channel.pipeline().addLast(decoder);
    channel
        .pipeline()
        .addLast(
            new Connection(
                serving, states.get(loop.index()), channel.pipeline().context(decoder), decoder));
  }

  /** Looks after the connections often enough for the shortest of these times. */
  void watch(HttpLimits.Times times) {
    long shortest =
        LongStream.of(
                times.head().toNanos(),
                times.body().toNanos(),
                times.idle().toNanos(),
                times.write().toNanos(),
                times.handler().toNanos(),
                times.linger().toNanos())
            .min()
            .getAsLong();
    long interval = Math.max(FASTEST_WATCH, Math.min(SLOWEST_WATCH, shortest / 4));
    every(interval, interval);
  }

  private void every(long first, long interval) {
    for (LoopState state : states) {
      watches.add(
          state
              .loop()
              .eventLoop()
              .scheduleWithFixedDelay(state::check, first, interval, TimeUnit.NANOSECONDS));
    }
  }

  /**
   * Waits for every connection to end, and cuts those that have not.
   *
   * @return whether none of those owed a reply
   */
  boolean end(Duration grace) throws InterruptedException {
    // Connections that have rested for long enough go at once, the others as soon as they have.
    every(0, LAST_WATCH);
    boolean complete = open.awaitNone(grace) || cut() == 0;
    open.awaitNone(CUTTING);
    watches.forEach(watch -> watch.cancel(false));
    return complete;
  }

  private int cut() throws InterruptedException {
    List<Future<Integer>> cuts = new ArrayList<>();
    for (LoopState state : states) {
      cuts.add(state.loop().eventLoop().submit(state::cut));
    }
    int owed = 0;
    for (Future<Integer> one : cuts) {
      @Nullable Integer count = one.await().getNow();
      owed += count == null ? 0 : count;
    }
    return owed;
  }
}
