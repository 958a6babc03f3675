package dev.galvanic.http.netty;

import dev.galvanic.http.Body;
import dev.galvanic.http.ElementWriter;
import dev.galvanic.http.Reply;
import dev.galvanic.http.RequestContext;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the elements of a body one by one and sends them in parts, as fast as the client takes
 * them. A part is sent when it is large enough, or when nothing more comes in this turn of the
 * event loop. All of it happens there, wherever the signals come from.
 */
final class PublishedReply<T> implements Flow.Subscriber<T> {
  private final Outcomes outcomes;
  private final NettyExchange exchange;
  private final Reply reply;
  private final Flow.Publisher<T> elements;
  private final ElementWriter<T> writer;
  private Flow.@Nullable Subscription subscription;
  private boolean asked;
  private boolean complete;
  private boolean begun;
  private boolean full;
  private boolean written;
  private boolean turnEnds;
  private boolean over;

  PublishedReply(Outcomes outcomes, NettyExchange exchange, Reply reply, Body.Published<T> body) {
    this.outcomes = outcomes;
    this.exchange = exchange;
    this.reply = reply;
    this.elements = body.elements();
    this.writer = body.writer();
  }

  void begin() {
    exchange.onLoop(
        () -> {
          if (exchange.cancelled()) {
            return;
          }
          exchange.cancelWith(this::cancel);
          RequestContext before = RequestContext.replace(exchange.context());
          try {
            elements.subscribe(this);
          } catch (Throwable failure) {
            fail(failure);
          } finally {
            RequestContext.replace(before);
          }
        });
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    exchange.onLoop(
        () -> {
          if (over || subscription != null) {
            given.cancel();
          } else {
            subscription = given;
            goOn();
          }
        });
  }

  @Override
  public void onNext(T element) {
    exchange.onLoop(
        () -> {
          asked = false;
          if (!over) {
            write(element);
          }
        });
  }

  @Override
  public void onError(Throwable failure) {
    exchange.onLoop(
        () -> {
          subscription = null;
          fail(failure);
        });
  }

  @Override
  public void onComplete() {
    exchange.onLoop(
        () -> {
          complete = true;
          subscription = null;
          goOn();
        });
  }

  private void write(T element) {
    try {
      writer.write(element);
      written = true;
      goOn();
    } catch (Throwable failure) {
      fail(failure);
    }
  }

  private void goOn() {
    if (over) {
      return;
    }
    if (complete) {
      finish();
    } else if (!full && writer.size() >= BodyParts.SIZE) {
      part();
    } else if (!full) {
      ask();
      partAtTurnsEnd();
    }
  }

  private void ask() {
    Flow.Subscription from = subscription;
    if (!asked && from != null) {
      asked = true;
      from.request(1);
    }
  }

  private void partAtTurnsEnd() {
    if (!turnEnds && hasNews()) {
      turnEnds = true;
      exchange.later(
          () -> {
            turnEnds = false;
            if (hasNews()) {
              part();
            }
          });
    }
  }

  /** Whether an element may go; what stands before the first one waits for it. */
  private boolean hasNews() {
    return written && !full && !over;
  }

  private void finish() {
    try {
      writer.end();
    } catch (Throwable failure) {
      fail(failure);
      return;
    }
    part();
    if (!over) {
      over = true;
      exchange.parts(BodyParts::end);
    }
  }

  /** Asks for no more until the client has taken enough, and not before other connections' turn. */
  private void part() {
    if (!begun && !outcomes.begin(exchange, reply)) {
      cancel();
      return;
    }
    begun = true;
    written = false;
    byte[] part = writer.take();
    if (part.length > 0) {
      full = true;
      exchange.parts(body -> body.send(part, () -> exchange.later(this::room)));
    }
  }

  private void room() {
    full = false;
    goOn();
  }

  private void fail(Throwable failure) {
    if (over) {
      return;
    }
    cancel();
    if (begun) {
      outcomes.cut(exchange, failure);
    } else {
      outcomes.fail(exchange, failure);
    }
  }

  private void cancel() {
    over = true;
    Flow.Subscription given = subscription;
    subscription = null;
    if (given != null) {
      given.cancel();
    }
  }
}
