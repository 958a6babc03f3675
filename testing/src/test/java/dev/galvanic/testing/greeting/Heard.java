package dev.galvanic.testing.greeting;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** Hears greetings one by one. */
final class Heard implements Flow.Subscriber<Greeting> {
  private final StringBuilder text = new StringBuilder();
  private final CompletableFuture<String> all = new CompletableFuture<>();
  private Flow.Subscription subscription;

  private Heard() {}

  static CompletionStage<String> of(Flow.Publisher<Greeting> greetings) {
    Heard heard = new Heard();
    greetings.subscribe(heard);
    return heard.all;
  }

  @Override
  public void onSubscribe(Flow.Subscription begun) {
    subscription = begun;
    subscription.request(1);
  }

  @Override
  public void onNext(Greeting greeting) {
    text.append(greeting.text()).append('.');
    subscription.request(1);
  }

  @Override
  public void onError(Throwable failure) {
    all.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    all.complete(text.toString());
  }
}
