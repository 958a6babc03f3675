package dev.galvanic.sql.pg;

import dev.galvanic.http.RequestContext;
import dev.galvanic.loop.Loop;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a cursor for one subscriber, as many as it asks for. Lives on one loop; rules are
 * those of <a href="https://github.com/reactive-streams/reactive-streams-jvm">Reactive Streams</a>.
 */
final class RowSubscription<T> implements Flow.Subscription {
  private final RowCursor<T> cursor;
  private final Loop loop;
  private final Flow.Subscriber<? super T> subscriber;
  private final @Nullable RequestContext context = RequestContext.current().orElse(null);
  private volatile boolean cancelled;
  // On the loop only.
  private Iterator<T> rows = List.<T>of().iterator();
  private long wanted;
  private boolean fetching;
  private boolean draining;

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

  void begin() {
    subscriber.onSubscribe(this);
  }

  @Override
  public void request(long n) {
    onLoop(
        () -> {
          if (n <= 0) {
            fail(new IllegalArgumentException(n + " rows were asked for. Ask for 1 or more."));
          } else {
            wanted = wanted + n < 0 ? Long.MAX_VALUE : wanted + n;
            drain();
          }
        });
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
      // It broke the rules, and gets nothing more.
      cancel();
      throw e;
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
    } finally {
      RequestContext.replace(before);
    }
  }
}
