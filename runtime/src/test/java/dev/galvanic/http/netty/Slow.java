package dev.galvanic.http.netty;

import dev.galvanic.http.Endpoint;
import dev.galvanic.http.Replies;
import dev.galvanic.json.Codecs;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

/** A publisher of two elements, of which the second comes when it comes. */
record Slow(String first, CompletableFuture<String> second) implements Flow.Publisher<String> {
  Endpoint endpoint() {
    return Endpoint.async(
        "GET /stream",
        exchange ->
            CompletableFuture.completedStage(Replies.envelope().stream(200, Codecs.STRING, this)));
  }

  @Override
  public void subscribe(Flow.Subscriber<? super String> subscriber) {
    subscriber.onSubscribe(
        new Flow.Subscription() {
          private int given;

          @Override
          public void request(long n) {
            if (given++ == 0) {
              subscriber.onNext(first);
            } else if (given == 2) {
              second.thenAccept(
                  text -> {
                    subscriber.onNext(text);
                    subscriber.onComplete();
                  });
            }
          }

          @Override
          public void cancel() {}
        });
  }
}
