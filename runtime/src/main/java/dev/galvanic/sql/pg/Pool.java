package dev.galvanic.sql.pg;

import dev.galvanic.loop.EventLoops;
import dev.galvanic.loop.Loop;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The connections that writes and transactions lease: at most so many, and at most so many callers
 * waiting for one. The lock is held for a few instructions only, never while anything completes.
 */
final class Pool {
  private static final long PING_MILLIS = 1000;

  private final EventLoops loops;
  private final Connector connector;
  private final Outage outage;
  private final DatabaseLimits limits;
  private final Counters counters;

  private final Object lock = new Object();
  private final Set<Link> open = new HashSet<>();
  private final Deque<Link> idle = new ArrayDeque<>();
  private final Deque<Waiter> waiting = new ArrayDeque<>();
  private int connecting;
  private int nextLoop;
  private boolean closed;

  Pool(
      EventLoops loops,
      Connector connector,
      Outage outage,
      DatabaseLimits limits,
      Counters counters) {
    this.loops = loops;
    this.connector = connector;
    this.outage = outage;
    this.limits = limits;
    this.counters = counters;
  }

  /**
   * Leases a connection, of the caller's own loop if one is idle there. It is to be given back; one
   * who does not want it any more cancels the future.
   *
   * @param statement what it is for
   * @param deadline past which nobody waits, whatever the limits say
   */
  CompletableFuture<Link> acquire(String statement, @Nullable Loop home, Deadline deadline) {
    Waiter waiter = new Waiter(statement, home, deadline, counters);
    if (deadline.passed()) {
      waiter.timeUp();
      return waiter;
    }
    Link found;
    synchronized (lock) {
      if (closed) {
        waiter.unavailable(new IllegalStateException("closed"));
        return waiter;
      }
      found = takeIdle(home);
      if (found == null) {
        if (waiting.size() >= limits.poolQueue()) {
          waiter.exhausted(waiting.size() + " wait for a connection already");
          return waiter;
        }
        waiting.add(waiter);
      }
    }
    if (found == null) {
      expire(waiter);
      grow();
    } else if (found.isIdleLongerThan(limits.idleCheck())) {
      expire(waiter);
      ping(found, waiter);
    } else {
      waiter.complete(found);
    }
    return waiter;
  }

  /** Takes a connection back, once what was sent on it is answered. */
  void give(Link link) {
    if (link.isStale()) {
      renew();
    }
    Waiter next;
    boolean worn;
    do {
      next = null;
      synchronized (lock) {
        worn = closed || link.isRetired() || link.isOlderThan(limits.lifetime());
        if (worn) {
          open.remove(link);
        } else {
          next = waiting.poll();
          if (next == null) {
            link.markIdle();
            idle.addFirst(link);
          }
        }
      }
    } while (next != null && !next.complete(link));
    if (worn) {
      link.close();
      grow();
    }
  }

  /** Each has prepared the same statements: nobody is to find out one by one. */
  private void renew() {
    List<Link> unused;
    synchronized (lock) {
      open.forEach(Link::retire);
      unused = List.copyOf(idle);
      idle.clear();
      unused.forEach(open::remove);
    }
    unused.forEach(Link::close);
  }

  /** How many are leased or being opened now. */
  int busy() {
    synchronized (lock) {
      return open.size() - idle.size() + connecting;
    }
  }

  /** How many are open and nobody has them. */
  int idle() {
    synchronized (lock) {
      return idle.size();
    }
  }

  /** How many callers wait for one. */
  int waiting() {
    synchronized (lock) {
      return waiting.size();
    }
  }

  void watch(long patienceNanos) {
    List<Link> links;
    synchronized (lock) {
      links = List.copyOf(open);
    }
    for (Link link : links) {
      link.loop().execute(() -> link.watch(patienceNanos));
    }
  }

  void close() {
    List<Link> unused;
    List<Waiter> unserved;
    synchronized (lock) {
      closed = true;
      unused = List.copyOf(idle);
      unserved = List.copyOf(waiting);
      idle.clear();
      waiting.clear();
      unused.forEach(open::remove);
    }
    unused.forEach(Link::close);
    unserved.forEach(waiter -> waiter.unavailable(new IllegalStateException("closed")));
  }

  private @Nullable Link takeIdle(@Nullable Loop home) {
    for (Iterator<Link> each = idle.iterator(); each.hasNext(); ) {
      Link link = each.next();
      if (link.loop() == home) {
        each.remove();
        return link;
      }
    }
    return idle.poll();
  }

  private void expire(Waiter waiter) {
    long timer =
        loops
            .vertx()
            .setTimer(
                Math.min(limits.acquireTimeout().toMillis(), waiter.deadline().millis()),
                fired -> waiter.timeUp());
    waiter.whenComplete(
        (link, failure) -> {
          loops.vertx().cancelTimer(timer);
          if (failure != null) {
            synchronized (lock) {
              waiting.remove(waiter);
            }
          }
        });
  }

  /** A connection that was idle for long may have been dropped without a word. */
  private void ping(Link link, Waiter waiter) {
    long timer = loops.vertx().setTimer(PING_MILLIS, fired -> link.kill());
    link.sendText(
        "SELECT 1",
        (sent, failure) -> {
          loops.vertx().cancelTimer(timer);
          if (failure == null) {
            if (!waiter.complete(link)) {
              give(link);
            }
            return;
          }
          boolean over;
          synchronized (lock) {
            open.remove(link);
            over = closed;
            // Who gave up meanwhile has been taken out of the queue already.
            if (!over && !waiter.isDone()) {
              waiting.addFirst(waiter);
            }
          }
          link.kill();
          if (over) {
            waiter.unavailable(new IllegalStateException("closed"));
          }
          grow();
        });
  }

  /** Opens a connection for each that waits, as far as there may be more. */
  private void grow() {
    List<Loop> places = new ArrayList<>();
    synchronized (lock) {
      int served = connecting;
      for (Waiter waiter : waiting) {
        if (closed || open.size() + connecting >= limits.poolSize()) {
          break;
        }
        if (served > 0) {
          // For the first ones they are being opened already, on their loops.
          served--;
          continue;
        }
        connecting++;
        List<Loop> all = loops.loops();
        places.add(waiter.home() == null ? all.get(nextLoop++ % all.size()) : waiter.home());
      }
    }
    for (Loop place : places) {
      connector.connect(place).whenComplete(this::connected);
    }
  }

  private void connected(@Nullable Link link, @Nullable Throwable failure) {
    if (link != null) {
      outage.reached();
      counters.opened().increment();
      link.onClose(this::lost);
      synchronized (lock) {
        connecting--;
        open.add(link);
      }
      give(link);
    } else if (failure != null) {
      outage.failed(failure);
      List<Waiter> hopeless = List.of();
      synchronized (lock) {
        connecting--;
        // Where others are open, one of them may still come back in time.
        if (open.isEmpty() && connecting == 0) {
          hopeless = List.copyOf(waiting);
          waiting.clear();
        }
      }
      hopeless.forEach(waiter -> waiter.unavailable(failure));
    }
  }

  private void lost(Link link) {
    counters.closed().increment();
    synchronized (lock) {
      idle.remove(link);
      open.remove(link);
    }
    grow();
  }
}
