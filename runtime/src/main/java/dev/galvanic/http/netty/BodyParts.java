package dev.galvanic.http.netty;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.Unpooled;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The body of a reply that is sent in parts: as chunks (RFC 9112 section 7.1), or to the end of the
 * connection for HTTP/1.0, which knows none. On the connection's event loop.
 */
final class BodyParts {
  /** How large a part is, in bytes, unless little comes. */
  static final int SIZE = 16 << 10;

  private static final byte[] LINE_END = {'\r', '\n'};
  private static final ByteBuf LAST =
      Unpooled.unreleasableBuffer(
          Unpooled.copiedBuffer("0\r\n\r\n", StandardCharsets.US_ASCII).asReadOnly());

  private final Connection connection;
  private final Outgoing outgoing;
  private final boolean chunked;
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private long sent;

  BodyParts(Connection connection, Outgoing outgoing, boolean chunked) {
    this.connection = connection;
    this.outgoing = outgoing;
    this.chunked = chunked;
  }

  /**
   * Sends a part.
   *
   * @param part not empty; it must not be changed any more
   * @param then run once the client has taken enough for another part; never, if it goes
   */
  void send(byte[] part, Runnable then) {
    waiting.add(then);
    sent += part.length;
    outgoing.write(chunked ? chunk(part, outgoing.allocator()) : Unpooled.wrappedBuffer(part));
    writable();
  }

  /** How many bytes there were so far, without their framing. */
  long sent() {
    return sent;
  }

  /** Looks whether there is room for more. */
  void writable() {
    while (outgoing.hasRoom() && !waiting.isEmpty()) {
      waiting.remove().run();
    }
  }

  /** That was the last part. */
  void end() {
    if (chunked) {
      outgoing.write(LAST.duplicate());
    }
    connection.bodyEnded();
  }

  /** There is no more, and the client must see that it has not got everything. */
  void cut() {
    connection.bodyCut(chunked);
  }

  private static ByteBuf chunk(byte[] part, ByteBufAllocator allocator) {
    byte[] size = Integer.toHexString(part.length).getBytes(StandardCharsets.US_ASCII);
    if (part.length > 2 * SIZE) {
      return Unpooled.wrappedBuffer(size, LINE_END, part, LINE_END);
    }
    return allocator
        .directBuffer(size.length + part.length + 2 * LINE_END.length)
        .writeBytes(size)
        .writeBytes(LINE_END)
        .writeBytes(part)
        .writeBytes(LINE_END);
  }
}
