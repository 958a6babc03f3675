package dev.galvanic.client.vertx;

import dev.galvanic.BlockingOnEventLoopException;
import dev.galvanic.client.ElementReader;
import dev.galvanic.loop.EventLoops;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The elements of a reply for a thread that waits for them. */
final class ReplyStream<T extends @Nullable Object> extends Spliterators.AbstractSpliterator<T> {
  private final Incoming incoming;
  private final ElementReader<T> reader;
  private Iterator<T> elements = List.<T>of().iterator();
  private @Nullable RuntimeException unreadable;
  private boolean over;

  private ReplyStream(Incoming incoming, ElementReader<T> reader) {
    super(Long.MAX_VALUE, Spliterator.ORDERED);
    this.incoming = incoming;
    this.reader = reader;
  }

  /**
   * @throws dev.galvanic.ServiceException if the reply is an error
   */
  static <T extends @Nullable Object> Stream<T> of(
      Received received, ElementReader.Format<T> format) {
    ElementReader<T> reader = reader(received, format);
    Incoming incoming = received.incoming();
    if (incoming == null) {
      throw new IllegalStateException("a reply that is no error was not read as it came");
    }
    return StreamSupport.stream(new ReplyStream<>(incoming, reader), false)
        .onClose(incoming::cancel);
  }

  private static <T extends @Nullable Object> ElementReader<T> reader(
      Received received, ElementReader.Format<T> format) {
    try {
      return received.reader(format);
    } catch (RuntimeException | Error e) {
      received.giveUp();
      throw e;
    }
  }

  @Override
  public boolean tryAdvance(Consumer<? super T> action) {
    while (!elements.hasNext()) {
      if (unreadable != null) {
        throw unreadable;
      }
      if (over) {
        return false;
      }
      elements = more().iterator();
    }
    action.accept(elements.next());
    return true;
  }

  /** Also those before one that cannot be read, which is told when they have been taken. */
  private List<T> more() {
    String operation = incoming.request().operation();
    if (EventLoops.onEventLoop()) {
      throw new BlockingOnEventLoopException(operation);
    }
    List<T> read = new ArrayList<>();
    try {
      byte[] piece = Waiting.await(operation, incoming.next(), incoming::cancel);
      over = piece == Incoming.END;
      if (over) {
        reader.end(read::add);
      } else {
        reader.read(piece, read::add);
      }
    } catch (RuntimeException e) {
      incoming.cancel();
      unreadable = e;
    } catch (Error e) {
      over = true;
      incoming.cancel();
      throw e;
    }
    return read;
  }
}
