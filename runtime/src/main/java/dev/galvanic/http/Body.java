package dev.galvanic.http;

import java.nio.ByteBuffer;
import java.util.concurrent.Flow;

/** What a request carries. */
public sealed interface Body {
  /**
   * The whole content; the array is the body's own and must not be changed.
   *
   * @throws IllegalStateException if this is a stream
   */
  byte[] bytes();

  /** A body that has arrived, within the limit of its endpoint. */
  record Bytes(byte[] bytes) implements Body {
    /** No body at all. */
    public static final Bytes NONE = new Bytes(new byte[0]);
  }

  /** A body that is read while it arrives: one subscriber, parts as they come off the wire. */
  record Stream(Flow.Publisher<ByteBuffer> parts) implements Body {
    @Override
    public byte[] bytes() {
      throw new IllegalStateException("This body is a stream. Subscribe to its parts.");
    }
  }
}
