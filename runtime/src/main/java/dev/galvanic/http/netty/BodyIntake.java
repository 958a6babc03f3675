package dev.galvanic.http.netty;

import dev.galvanic.http.Body;
import io.netty.buffer.ByteBuf;
import java.util.Arrays;

/** Takes in a request's body: keeps it up to a limit, or only counts what it lets go. */
final class BodyIntake {
  private static final int FIRST = 1024;

  private final long limit;
  private byte[] bytes;
  private int size;
  private long unread;
  private boolean kept;

  /**
   * @param declared the Content-Length, or -1 if the body is chunked
   * @param limit the most bytes that are kept
   * @param kept whether anybody wants the body
   */
  BodyIntake(long declared, long limit, boolean kept) {
    this.limit = limit;
    this.kept = kept;
    // Trusting the declared length would let a few bytes of head reserve a whole body's memory.
    this.bytes = new byte[kept ? (int) Math.min(declared < 0 ? FIRST : declared, FIRST << 3) : 0];
  }

  /** Lets go of what there is and of all that comes. */
  void drop() {
    kept = false;
    bytes = new byte[0];
    size = 0;
  }

  /** Takes a part; returns whether the body is still within its limit. */
  boolean take(ByteBuf part) {
    int length = part.readableBytes();
    if (!kept) {
      unread += length;
      return true;
    }
    if ((long) size + length > limit) {
      unread += length;
      drop();
      return false;
    }
    if (size + length > bytes.length) {
      bytes =
          Arrays.copyOf(bytes, (int) Math.min(limit, Math.max(size + length, bytes.length * 2L)));
    }
    part.readBytes(bytes, size, length);
    size += length;
    return true;
  }

  /** How many bytes were let go. */
  long unread() {
    return unread;
  }

  long received() {
    return size + unread;
  }

  /** The whole body, once it has come. */
  Body body() {
    if (size == 0) {
      return Body.Bytes.NONE;
    }
    return new Body.Bytes(size == bytes.length ? bytes : Arrays.copyOf(bytes, size));
  }
}
