package dev.galvanic.http.netty;

import io.netty.handler.codec.http.HttpResponseStatus;
import java.nio.charset.StandardCharsets;

/** The first lines of replies, encoded once. */
final class StatusLines {
  private static final int FIRST = 100;
  private static final byte[][] LINES = new byte[500][];

  static {
    for (int i = 0; i < LINES.length; i++) {
      int status = FIRST + i;
      String line = "HTTP/1.1 " + status + " " + reason(status) + "\r\n";
      LINES[i] = line.getBytes(StandardCharsets.US_ASCII);
    }
  }

  private StatusLines() {}

  /**
   * @param status 100 to 599
   */
  static byte[] of(int status) {
    return LINES[status - FIRST];
  }

  private static String reason(int status) {
    return status == 420 ? "Enhance Your Calm" : HttpResponseStatus.valueOf(status).reasonPhrase();
  }
}
