package dev.galvanic.sql.pg;

import dev.galvanic.http.RequestContext;
import dev.galvanic.loop.Loop;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The rows of a cursor for one subscriber, as many as it asks for. Lives on one loop; rules are
 * those of <a href="https://github.com/reactive-streams/reactive-streams-jvm">Reactive Streams</a>.
 */
final class RowSubscription<T> implements Flow.Subscription {
  private static final Logger LOG = LoggerFactory.getLogger("dev.galvanic.sql");

  private final RowCursor<T> cursor;
  private final Loop loop;
  private final Flow.Subscriber<? super T> subscriber;
  private final @Nullable RequestContext context = RequestContext.current().orElse(null);
  private volatile boolean cancelled;
  // On the loop only.
  private Iterator<T> rows = List.<T>of().iterator();
  private long wanted;
  private boolean begun;
  private boolean fetching;
  private boolean draining;
  private @Nullable Throwable misuse;

  RowSubscription(RowCursor<T> cursor, Loop loop, Flow.Subscriber<? super T> subscriber) {
    this.cursor = cursor;
    this.loop = loop;
    this.subscriber = subscriber;
  }

  /** Tells a subscriber that it gets nothing. */
  static void refuse(Flow.Subscriber<?> subscriber, Throwable reason) {
    subscriber.onSubscribe(
        new Flow.Subscription() {
          @Override
          public void request(long n) {}

          @Override
          public void cancel() {}
        });
    subscriber.onError(reason);
  }

  /** Nothing is told before the subscriber has taken the subscription, whatever it asks then. */
  void begin() {
    subscriber.onSubscribe(this);
    onLoop(
        () -> {
          begun = true;
          goOn();
        });
  }

  @Override
  public void request(long n) {
    onLoop(
        () -> {
          if (n <= 0) {
            misuse = new IllegalArgumentException(n + " rows were asked for. Ask for 1 or more.");
          } else {
            wanted = wanted + n < 0 ? Long.MAX_VALUE : wanted + n;
          }
          goOn();
        });
  }

  private void goOn() {
    Throwable broken = misuse;
    if (begun && broken != null) {
      fail(broken);
    } else if (begun) {
      drain();
    }
  }

  @Override
  public void cancel() {
    cancelled = true;
    cursor.close(null);
  }

  private void onLoop(Runnable task) {
    if (loop.inLoop()) {
      task.run();
    } else {
      loop.execute(task);
    }
  }

  /** Hands over what is there and wanted; what the subscriber asks for meanwhile, too. */
  private void drain() {
    if (draining) {
      return;
    }
    draining = true;
    RequestContext before = RequestContext.replace(context);
    try {
      while (!cancelled && wanted > 0 && rows.hasNext()) {
        wanted--;
        subscriber.onNext(rows.next());
      }
    } catch (Throwable e) {
      cancel();
      broken(e);
    } finally {
      draining = false;
      RequestContext.replace(before);
    }
    if (cancelled || fetching || rows.hasNext()) {
      return;
    }
    if (cursor.isExhausted()) {
      complete();
    } else if (wanted > 0) {
      fetch();
    }
  }

  private void fetch() {
    fetching = true;
    cursor
        .next()
        .whenComplete(
            (batch, failure) ->
                onLoop(
                    () -> {
                      fetching = false;
                      if (failure != null) {
                        fail(Stages.unwrapped(failure));
                      } else {
                        rows = batch.iterator();
                        drain();
                      }
                    }));
  }

  private void complete() {
    if (!cancelled) {
      cancelled = true;
      inContext(subscriber::onComplete);
    }
  }

  private void fail(Throwable failure) {
    if (!cancelled) {
      cancelled = true;
      cursor.close(failure);
      inContext(() -> subscriber.onError(failure));
    }
  }

  private void inContext(Runnable signal) {
    RequestContext before = RequestContext.replace(context);
    try {
      signal.run();
    } catch (Throwable e) {
      broken(e);
    } finally {
      RequestContext.replace(before);
    }
  }

  /** It broke the rules, and gets nothing more; there is nobody above it who would hear of it. */
  private void broken(Throwable e) {
    LOG.warn(
        "The subscriber to the rows of {} failed; it gets no more.", cursor.statement().name(), e);
  }
}
