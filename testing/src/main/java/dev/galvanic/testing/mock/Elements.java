package dev.galvanic.testing.mock;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Gives the elements of an answer to a subscriber, as many as it has asked for. */
final class Elements<T> implements Flow.Subscription {
  private final Flow.Subscriber<? super T> subscriber;
  private @Nullable Iterator<T> rest;
  private long asked;
  private boolean giving;
  private boolean ended;

  private Elements(Flow.Subscriber<? super T> subscriber) {
    this.subscriber = subscriber;
  }

  /** Gives them when they are there. */
  static <T> void give(CompletionStage<List<T>> answer, Flow.Subscriber<? super T> subscriber) {
    Elements<T> elements = new Elements<>(subscriber);
    subscriber.onSubscribe(elements);
    answer.whenComplete(elements::come);
  }

  private void come(@Nullable List<T> all, @Nullable Throwable failure) {
    if (all == null) {
      fail(failure == null ? new IllegalStateException("There is no answer.") : failure);
      return;
    }
    synchronized (this) {
      rest = all.iterator();
    }
    give();
  }

  @Override
  public void request(long count) {
    if (count <= 0) {
      fail(new IllegalArgumentException("Asked for " + count + " elements. Ask for one or more."));
      return;
    }
    synchronized (this) {
      asked = Math.max(asked, asked + count);
    }
    give();
  }

  @Override
  public synchronized void cancel() {
    ended = true;
  }

  private void fail(Throwable failure) {
    if (end()) {
      subscriber.onError(failure);
    }
  }

  private synchronized boolean end() {
    boolean first = !ended;
    ended = true;
    return first;
  }

  /**
   * One thread at a time gives, and whoever asks meanwhile is served by it (Reactive Streams 1.3).
   */
  private void give() {
    synchronized (this) {
      if (giving) {
        return;
      }
      giving = true;
    }
    boolean goesOn = true;
    while (goesOn) {
      goesOn = one();
    }
  }

  /** Gives one, or the end; whether there may be more to give. */
  private boolean one() {
    T next = null;
    synchronized (this) {
      Iterator<T> there = rest;
      if (there == null || ended || there.hasNext() && asked == 0) {
        giving = false;
        return false;
      } else if (there.hasNext()) {
        asked--;
        next = there.next();
      } else {
        ended = true;
      }
    }
    if (next == null) {
      subscriber.onComplete();
      return false;
    }
    subscriber.onNext(next);
    return true;
  }
}
