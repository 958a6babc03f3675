package dev.galvanic.http.netty;

import dev.galvanic.http.Endpoint;
import dev.galvanic.http.Replies;
import dev.galvanic.http.Reply;
import dev.galvanic.json.Codecs;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Elements for replies in either kind, which count what becomes of them. */
final class Elements {
  /** How a handler gives its elements. */
  enum Kind {
    STREAM,
    PUBLISHER
  }

  final AtomicLong made = new AtomicLong();

  /** How often the stream was closed, or the subscription came to an end in any way. */
  final AtomicInteger ended = new AtomicInteger();

  private final long count;
  private final LongFunction<String> element;

  /** So many elements, the first of which is number 0. */
  Elements(long count, LongFunction<String> element) {
    this.count = count;
    this.element = element;
  }

  /** Without an end, each of some hundred bytes. */
  static Elements endless() {
    return new Elements(Long.MAX_VALUE, i -> "a".repeat(500) + i);
  }

  Endpoint endpoint(Kind kind) {
    return kind == Kind.STREAM
        ? Endpoint.blocking("GET /stream", exchange -> reply(kind))
        : Endpoint.async("GET /stream", exchange -> CompletableFuture.completedStage(reply(kind)));
  }

  Reply reply(Kind kind) {
    return kind == Kind.STREAM
        ? Replies.envelope().stream(200, Codecs.STRING, stream())
        : Replies.envelope().stream(200, Codecs.STRING, new Synchronous());
  }

  Reply lines(Kind kind) {
    String media = "application/x-ndjson";
    return kind == Kind.STREAM
        ? Replies.envelope().lines(200, media, Codecs.STRING, stream())
        : Replies.envelope().lines(200, media, Codecs.STRING, new Synchronous());
  }

  private Stream<String> stream() {
    return LongStream.range(0, count).mapToObj(this::next).onClose(ended::incrementAndGet);
  }

  private String next(long index) {
    made.incrementAndGet();
    return element.apply(index);
  }

  /** Gives what is asked for at once, on the thread that asks. */
  private final class Synchronous implements Flow.Publisher<String> {
    @Override
    public void subscribe(Flow.Subscriber<? super String> subscriber) {
      subscriber.onSubscribe(new Giving(subscriber));
    }
  }

  private final class Giving implements Flow.Subscription {
    private final Flow.Subscriber<? super String> subscriber;
    private long wanted;
    private long index;
    private boolean giving;
    private boolean over;

    Giving(Flow.Subscriber<? super String> subscriber) {
      this.subscriber = subscriber;
    }

    @Override
    public void request(long n) {
      wanted += n;
      if (giving) {
        return;
      }
      giving = true;
      while (wanted > 0 && !over) {
        wanted--;
        give();
      }
      giving = false;
    }

    private void give() {
      if (index == count) {
        end();
        subscriber.onComplete();
        return;
      }
      try {
        subscriber.onNext(next(index++));
      } catch (RuntimeException failure) {
        end();
        subscriber.onError(failure);
      }
    }

    @Override
    public void cancel() {
      end();
    }

    private void end() {
      over = true;
      ended.incrementAndGet();
    }
  }
}
