package dev.galvanic.http;

import java.util.concurrent.Flow;

/** What a request or a reply carries: bytes, or elements that become bytes while they are sent. */
public sealed interface Body {
  /**
   * The whole content; the array is the body's own and must not be changed.
   *
   * @throws IllegalStateException if this is a stream
   */
  byte[] bytes();

  /** A body that is there as a whole. */
  record Bytes(byte[] bytes) implements Body {
    /** No body at all. */
    public static final Bytes NONE = new Bytes(new byte[0]);
  }

  /**
   * A reply's elements for a thread that may block: read while they are sent, once and in their
   * order. The server closes the stream, whatever becomes of the reply.
   *
   * @param writer for this body alone
   */
  record Stream<T>(java.util.stream.Stream<T> elements, ElementWriter<T> writer) implements Body {
    @Override
    public byte[] bytes() {
      throw streamed();
    }
  }

  /**
   * A reply's elements as they come: asked for one by one while the client takes them, on its event
   * loop. There is one subscription, or none where no body is sent; it is cancelled when the client
   * has gone.
   *
   * @param writer for this body alone
   */
  record Published<T>(Flow.Publisher<T> elements, ElementWriter<T> writer) implements Body {
    @Override
    public byte[] bytes() {
      throw streamed();
    }
  }

  private static IllegalStateException streamed() {
    return new IllegalStateException("This body is made while it is sent. Nobody has all of it.");
  }
}
