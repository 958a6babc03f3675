package dev.galvanic.client.vertx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/**
 * Takes a reply's compression off. What comes out is bounded while it comes: a few bytes can stand
 * for gigabytes.
 */
final class Inflation {
  /** How many times longer than what was sent a reply may be. */
  static final int RATIO = 100;

  /** What is allowed whatever the ratio is. */
  private static final int SMALL = 64 << 10;

  private static final int STEP = 8 << 10;

  /** Why it was given up; the text has nothing of the reply in it. */
  static final class RefusedException extends Exception {
    private static final long serialVersionUID = 1;
    private final Received.Fault fault;

    RefusedException(Received.Fault fault, String reason) {
      super(reason);
      this.fault = fault;
    }

    Received.Fault fault() {
      return fault;
    }
  }

  private Inflation() {}

  /**
   * @param limit the most bytes that may come out
   */
  static byte[] gunzip(byte[] sent, int limit) throws RefusedException {
    long ratio = Math.max(SMALL, (long) sent.length * RATIO);
    ByteArrayOutputStream out = new ByteArrayOutputStream(Math.min(limit, sent.length * 4));
    byte[] step = new byte[STEP];
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(sent), STEP)) {
      for (int read = in.read(step); read >= 0; read = in.read(step)) {
        out.write(step, 0, read);
        if (out.size() > limit) {
          throw new RefusedException(Received.Fault.TOO_LONG, "more than " + limit + " bytes");
        }
        if (out.size() > ratio) {
          throw new RefusedException(
              Received.Fault.TOO_LONG, "more than " + RATIO + " times what was sent");
        }
      }
    } catch (IOException e) {
      throw new RefusedException(Received.Fault.UNREADABLE, "gzip");
    }
    return out.toByteArray();
  }
}
