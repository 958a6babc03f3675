package dev.galvanic.http.netty;

import dev.galvanic.http.Body;
import dev.galvanic.http.Headers;
import dev.galvanic.http.Reply;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.Unpooled;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/**
 * Replies as bytes: the head is put together in an array that is used again, and goes out in one
 * buffer with the body where that is small. One for each loop.
 */
final class ReplyEncoder {
  /** Copying so much costs less than writing two buffers. */
  private static final int SMALL = 16 << 10;

  private static final byte[] NOTHING = new byte[0];
  private static final byte[] CONTENT_TYPE = ascii("Content-Type: ");
  private static final byte[] CONTENT_LENGTH = ascii("Content-Length: ");
  private static final byte[] CHUNKED = ascii("Transfer-Encoding: chunked\r\n");
  private static final byte[] LINE_END = ascii("\r\n");

  private static final Set<String> RESERVED = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

  static {
    RESERVED.addAll(
        Set.of("Content-Type", "Content-Length", "Transfer-Encoding", "Connection", "Date"));
  }

  private final HttpDate date = new HttpDate();
  private byte[] head = new byte[1024];
  private int size;

  /** What stands in the Connection header. */
  enum Connection {
    /** Nothing: HTTP/1.1 stays open by itself. */
    OPEN(new byte[0]),
    /** An HTTP/1.0 client that asked for it must be told (RFC 9112 section 9.3). */
    KEPT(ascii("Connection: keep-alive\r\n")),
    CLOSE(ascii("Connection: close\r\n"));

    private final byte[] line;

    Connection(byte[] line) {
      this.line = line;
    }
  }

  /** What tells where a body ends. */
  enum Framing {
    LENGTH,
    CHUNKS,
    /** The end of the connection. */
    CLOSE
  }

  /**
   * Whether a reply of that status has neither a body nor a length: RFC 9110, 15.3.5 and 15.4.5.
   */
  static boolean isBodiless(int status) {
    return status == 204 || status == 304;
  }

  /**
   * A whole reply, or the head of one whose body follows in parts.
   *
   * @param added headers beside the reply's own
   * @param bodiless for HEAD: the head as it would be, and no body
   * @throws IllegalArgumentException if a header is one of the server's own; nothing was allocated
   */
  ByteBuf encode(
      Reply reply,
      Headers added,
      Connection connection,
      Framing framing,
      boolean bodiless,
      ByteBufAllocator allocator) {
    size = 0;
    bytes(StatusLines.of(reply.status()));
    byte[] body = reply.body() instanceof Body.Bytes whole ? whole.bytes() : NOTHING;
    boolean never = isBodiless(reply.status());
    if (!never) {
      reply.mediaType().ifPresent(this::contentType);
      framing(framing, body.length);
    }
    bytes(date.line());
    bytes(connection.line);
    fields(reply.headers());
    fields(added);
    bytes(LINE_END);
    return with(never || bodiless ? NOTHING : body, allocator);
  }

  private void framing(Framing framing, int length) {
    if (framing == Framing.LENGTH) {
      bytes(CONTENT_LENGTH);
      decimal(length);
      bytes(LINE_END);
    } else if (framing == Framing.CHUNKS) {
      bytes(CHUNKED);
    }
  }

  private ByteBuf with(byte[] body, ByteBufAllocator allocator) {
    if (body.length > SMALL) {
      ByteBuf first = allocator.directBuffer(size).writeBytes(head, 0, size);
      return Unpooled.wrappedUnmodifiableBuffer(first, Unpooled.wrappedBuffer(body));
    }
    return allocator.directBuffer(size + body.length).writeBytes(head, 0, size).writeBytes(body);
  }

  private void contentType(String mediaType) {
    bytes(CONTENT_TYPE);
    text(mediaType);
    bytes(LINE_END);
  }

  private void fields(Headers headers) {
    if (!headers.isEmpty()) {
      headers.forEach(this::field);
    }
  }

  private void field(String name, String value) {
    if (RESERVED.contains(name)) {
      throw new IllegalArgumentException(
          "The server writes the header " + name + " itself. Leave it out of the reply.");
    }
    text(name);
    text(": ");
    text(value);
    bytes(LINE_END);
  }

  private void bytes(byte[] source) {
    room(source.length);
    System.arraycopy(source, 0, head, size, source.length);
    size += source.length;
  }

  /** Headers hold nothing beyond ISO 8859-1, and no line end: {@link Headers} sees to that. */
  private void text(String text) {
    room(text.length());
    for (int i = 0; i < text.length(); i++) {
      head[size++] = (byte) text.charAt(i);
    }
  }

  private void decimal(int number) {
    text(Integer.toString(number));
  }

  private void room(int more) {
    if (size + more > head.length) {
      head = Arrays.copyOf(head, Math.max(head.length * 2, size + more));
    }
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
