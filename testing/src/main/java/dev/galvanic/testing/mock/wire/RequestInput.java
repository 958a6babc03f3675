package dev.galvanic.testing.mock.wire;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the requests of one connection (RFC 9112), of clients that mean well. */
final class RequestInput {
  private final InputStream in;

  RequestInput(InputStream in) {
    this.in = new BufferedInputStream(in);
  }

  /** The next one; none if the connection has ended before it. */
  Optional<Received> next() throws IOException {
    String line = line();
    if (line.isEmpty()) {
      return Optional.empty();
    }
    String[] parts = line.split(" ");
    if (parts.length != 3) {
      throw new IOException("No request line: " + line);
    }
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (String header = line(); !header.isEmpty(); header = line()) {
      int colon = header.indexOf(':');
      if (colon < 1) {
        throw new IOException("No header: " + header);
      }
      headers
          .computeIfAbsent(header.substring(0, colon), name -> new ArrayList<>())
          .add(header.substring(colon + 1).strip());
    }
    return Optional.of(new Received(parts[0], parts[1], headers, body(headers)));
  }

  private byte[] body(Map<String, List<String>> headers) throws IOException {
    if (headers.containsKey("Transfer-Encoding")) {
      return chunks();
    }
    return exactly(Integer.parseInt(headers.getOrDefault("Content-Length", List.of("0")).get(0)));
  }

  /** RFC 9112 section 7.1. */
  private byte[] chunks() throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (int size = size(); size > 0; size = size()) {
      all.writeBytes(exactly(size));
      line();
    }
    for (String trailer = line(); !trailer.isEmpty(); trailer = line()) {
      // A trailer is of no meaning here.
      continue;
    }
    return all.toByteArray();
  }

  private int size() throws IOException {
    return Integer.parseInt(line().replaceFirst(";.*", "").strip(), 16);
  }

  private byte[] exactly(int length) throws IOException {
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("The body has ended early.");
    }
    return bytes;
  }

  /** Without its end; empty at the end of the connection, too. */
  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
      line.write(next);
    }
    String text = line.toString(StandardCharsets.ISO_8859_1);
    return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
  }
}
