package dev.galvanic.sample.stock;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;

/** What a publisher publishes, asked for three at a time. */
final class Collected<T> implements Flow.Subscriber<T> {
  private static final int AT_ONCE = 3;

  private final List<T> items = new ArrayList<>();
  private final CompletableFuture<List<T>> all = new CompletableFuture<>();
  private Flow.Subscription subscription;

  static <T> List<T> of(Flow.Publisher<T> publisher) throws Exception {
    Collected<T> collected = new Collected<>();
    publisher.subscribe(collected);
    return collected.all.get(10, TimeUnit.SECONDS);
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    subscription = given;
    given.request(AT_ONCE);
  }

  @Override
  public void onNext(T item) {
    items.add(item);
    if (items.size() % AT_ONCE == 0) {
      subscription.request(AT_ONCE);
    }
  }

  @Override
  public void onError(Throwable error) {
    all.completeExceptionally(error);
  }

  @Override
  public void onComplete() {
    all.complete(items);
  }
}
