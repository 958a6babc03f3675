package dev.galvanic.testing.mock.wire;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/**
 * What is sent back.
 *
 * @param after how long after the request
 * @param bytes as they are, a status line and headers among them if they are to be HTTP
 * @param close whether the connection is closed then
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Sent(Duration after, byte[] bytes, boolean close) {

  /**
   * A reply that any client understands: one to HEAD, or of a status that has no body, has none
   * (RFC 9110 sections 6.4.1 and 8.6).
   *
   * @param method of the request
   * @param headers of which a Content-Length or Transfer-Encoding stands in the place of the right
   *     one
   */
  public static Sent reply(
      Duration after, String method, int status, Map<String, String> headers, byte[] body) {
    boolean empty = status < 200 || status == 204 || status == 304;
    StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " Mocked\r\n");
    headers.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
    if (!empty && headers.keySet().stream().noneMatch(Sent::isLength)) {
      head.append("Content-Length: ").append(body.length).append("\r\n");
    }
    head.append("\r\n");
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(head.toString().getBytes(StandardCharsets.ISO_8859_1));
    if (!empty && !method.equals("HEAD")) {
      all.writeBytes(body);
    }
    return new Sent(after, all.toByteArray(), false);
  }

  private static boolean isLength(String header) {
    return header.equalsIgnoreCase("Content-Length")
        || header.equalsIgnoreCase("Transfer-Encoding");
  }
}
