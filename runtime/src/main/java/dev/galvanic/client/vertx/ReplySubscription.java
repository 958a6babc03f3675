package dev.galvanic.client.vertx;

import dev.galvanic.client.ElementReader;
import dev.galvanic.http.RequestContext;
import dev.galvanic.loop.Loop;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Flow;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The elements of a reply for one subscriber, as many as it asks for; one piece of the reply is
 * read ahead. Lives on one loop; rules are those of <a
 * href="https://github.com/reactive-streams/reactive-streams-jvm">Reactive Streams</a>.
 */
final class ReplySubscription<T extends @Nullable Object> implements Flow.Subscription {
  private static final Logger LOG = LoggerFactory.getLogger(VertxServiceClient.class);

  private final Loop loop;
  private final String operation;
  private final ElementReader.Format<T> format;
  private final Flow.Subscriber<? super T> subscriber;
  private final @Nullable RequestContext context = RequestContext.current().orElse(null);
  private volatile boolean cancelled;
  private volatile @Nullable CompletableFuture<Received> sent;
  // On the loop only.
  private @Nullable Incoming incoming;
  private @Nullable ElementReader<T> reader;
  private Iterator<T> elements = List.<T>of().iterator();
  private @Nullable Throwable unreadable;
  private long wanted;
  private boolean over;
  private boolean fetching;
  private boolean draining;

  ReplySubscription(
      Loop loop,
      String operation,
      ElementReader.Format<T> format,
      Flow.Subscriber<? super T> subscriber) {
    this.loop = loop;
    this.operation = operation;
    this.format = format;
    this.subscriber = subscriber;
  }

  /** Makes the call, once the subscriber has taken the subscription and unless it cancels it. */
  void begin(Supplier<CompletableFuture<Received>> call) {
    subscriber.onSubscribe(this);
    if (cancelled) {
      return;
    }
    CompletableFuture<Received> begun = call.get();
    sent = begun;
    begun.whenComplete((received, failure) -> onLoop(() -> begun(received, failure)));
    if (cancelled) {
      Received.giveUp(begun);
    }
  }

  private void begun(@Nullable Received received, @Nullable Throwable failure) {
    if (received == null) {
      fail(failure == null ? new IllegalStateException("no reply") : unwrapped(failure));
      return;
    }
    incoming = received.incoming();
    try {
      reader = received.reader(format);
    } catch (RuntimeException | Error error) {
      fail(error);
    }
    if (cancelled) {
      abandon();
    } else {
      drain();
    }
  }

  @Override
  public void request(long n) {
    onLoop(
        () -> {
          if (n <= 0) {
            fail(new IllegalArgumentException(n + " elements were asked for. Ask for 1 or more."));
          } else {
            wanted = wanted + n < 0 ? Long.MAX_VALUE : wanted + n;
            drain();
          }
        });
  }

  /** Not by way of the loop: what the caller does next may be to end the work that has asked. */
  @Override
  public void cancel() {
    cancelled = true;
    CompletableFuture<Received> call = sent;
    if (call != null) {
      Received.giveUp(call);
    }
  }

  private void abandon() {
    Incoming rest = incoming;
    if (rest != null) {
      rest.cancel();
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
      while (!cancelled && wanted > 0 && elements.hasNext()) {
        wanted--;
        subscriber.onNext(elements.next());
      }
    } catch (Throwable e) {
      cancel();
      broken(e);
    } finally {
      draining = false;
      RequestContext.replace(before);
    }
    if (cancelled || elements.hasNext()) {
      return;
    }
    Throwable failure = unreadable;
    if (failure != null) {
      fail(failure);
    } else if (over) {
      cancelled = true;
      inContext(subscriber::onComplete);
    } else {
      fetch();
    }
  }

  private void fetch() {
    Incoming from = incoming;
    if (from != null && !fetching) {
      fetching = true;
      // In another turn of the loop: what is there already would be read in one go otherwise.
      from.next().whenComplete((piece, failure) -> loop.execute(() -> arrived(piece, failure)));
    }
  }

  private void arrived(byte @Nullable [] piece, @Nullable Throwable failure) {
    fetching = false;
    ElementReader<T> into = reader;
    if (cancelled || into == null) {
      return;
    }
    if (piece == null) {
      fail(failure == null ? new IllegalStateException("no piece") : unwrapped(failure));
      return;
    }
    List<T> read = new ArrayList<>();
    try {
      over = piece == Incoming.END;
      if (over) {
        into.end(read::add);
      } else {
        into.read(piece, read::add);
      }
    } catch (RuntimeException | Error e) {
      // Told after the elements before it; meanwhile nothing more of it need come.
      unreadable = e;
      abandon();
    }
    elements = read.iterator();
    drain();
  }

  private void fail(Throwable failure) {
    if (!cancelled) {
      cancel();
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

  private void onLoop(Runnable task) {
    if (loop.inLoop()) {
      task.run();
    } else {
      loop.execute(task);
    }
  }

  private static Throwable unwrapped(Throwable failure) {
    Throwable cause = failure.getCause();
    return failure instanceof CompletionException && cause != null ? cause : failure;
  }

  /** It broke the rules, and gets nothing more; there is nobody above it who would hear of it. */
  private void broken(Throwable e) {
    LOG.warn("The subscriber to the reply to {} failed; it gets no more.", operation, e);
  }
}
