package dev.galvanic.client.vertx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;

/** A reply that a script sends in chunks, each when it likes. */
record Chunks(OutputStream out) {
  static Chunks begin(OutputStream out) throws IOException {
    Chunks chunks = new Chunks(out);
    chunks.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
    return chunks;
  }

  void send(String text) throws IOException {
    write(Integer.toHexString(text.getBytes(UTF_8).length) + "\r\n" + text + "\r\n");
  }

  void end() throws IOException {
    send("");
  }

  private void write(String text) throws IOException {
    out.write(text.getBytes(UTF_8));
    out.flush();
  }
}
