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

  /** A reply that any client understands. */
  public static Sent reply(Duration after, int status, Map<String, String> headers, byte[] body) {
    StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " Mocked\r\n");
    headers.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
    if (status != 204 && status != 304) {
      head.append("Content-Length: ").append(body.length).append("\r\n");
    }
    head.append("\r\n");
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(head.toString().getBytes(StandardCharsets.ISO_8859_1));
    all.writeBytes(body);
    return new Sent(after, all.toByteArray(), false);
  }
}
