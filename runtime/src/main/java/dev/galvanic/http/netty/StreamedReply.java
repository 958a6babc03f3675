package dev.galvanic.http.netty;

import dev.galvanic.http.Body;
import dev.galvanic.http.ElementWriter;
import dev.galvanic.http.Reply;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;

/**
 * Reads a stream on the handler's own thread and sends it in parts, as fast as the client takes
 * them.
 */
final class StreamedReply<T> {
  /** The next part is made while one is on its way to the event loop, and no more than that. */
  private static final int AHEAD = 2;

  private final Outcomes outcomes;
  private final NettyExchange exchange;
  private final Reply reply;
  private final Stream<T> elements;
  private final ElementWriter<T> writer;
  private final Semaphore room = new Semaphore(AHEAD);
  private boolean begun;

  StreamedReply(Outcomes outcomes, NettyExchange exchange, Reply reply, Body.Stream<T> body) {
    this.outcomes = outcomes;
    this.exchange = exchange;
    this.reply = reply;
    this.elements = body.elements();
    this.writer = body.writer();
  }

  /** Returns when the last part is under way, or nobody waits for it. */
  void send() {
    try {
      read();
      writer.end();
      part();
      exchange.parts(BodyParts::end);
    } catch (Over over) {
      // There is another reply, or nobody to read one.
    } catch (Throwable failure) {
      if (begun) {
        outcomes.cut(exchange, failure);
      } else {
        outcomes.fail(exchange, failure);
      }
    }
  }

  /** What fails in closing fails the reply, whose end is not sent yet. */
  private void read() {
    try (Stream<T> closed = elements) {
      // Not by its iterator, which holds all that a flatMap gives for one element.
      closed.sequential().forEachOrdered(this::add);
    }
  }

  private void add(T element) {
    writer.write(element);
    if (writer.size() >= BodyParts.SIZE) {
      part();
    }
  }

  private void part() {
    if (!begun && !outcomes.begin(exchange, reply)) {
      throw new Over();
    }
    begun = true;
    byte[] part = writer.take();
    if (part.length > 0) {
      awaitRoom();
      exchange.parts(body -> body.send(part, room::release));
    }
  }

  /** Ends when the client reads on, or, by an interrupt, when it has gone or has stopped to. */
  private void awaitRoom() {
    try {
      // Before that, too: somebody else may have taken the interrupt.
      if (!exchange.cancelled()) {
        room.acquire();
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (exchange.cancelled()) {
      throw new Over();
    }
    throw new IllegalStateException("The thread that sends a reply was interrupted.");
  }

  /** Ends a stream from within; without a stack, for it is no failure. */
  private static final class Over extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Over() {
      super("nobody reads the reply any more", null, false, false);
    }
  }
}
