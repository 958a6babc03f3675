package dev.galvanic.client.vertx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Takes the elements of a publisher one by one. */
class Taking<T> implements Flow.Subscriber<T> {
  final List<T> got = new CopyOnWriteArrayList<>();
  final CountDownLatch ended = new CountDownLatch(1);
  private final Semaphore arrived = new Semaphore(0);
  private final CountDownLatch subscribed = new CountDownLatch(1);
  volatile Flow.Subscription subscription;
  volatile Throwable failure;

  T next() throws InterruptedException {
    subscribed.await();
    subscription.request(1);
    assertThat(arrived.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
    return got.get(got.size() - 1);
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    subscription = given;
    subscribed.countDown();
  }

  @Override
  public void onNext(T element) {
    got.add(element);
    arrived.release();
  }

  @Override
  public void onError(Throwable thrown) {
    failure = thrown;
    ended.countDown();
  }

  @Override
  public void onComplete() {
    ended.countDown();
  }
}
