package dev.galvanic.http.netty;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** A client that sends exactly the bytes it is given, and reads replies as any other would. */
public final class RawClient implements AutoCloseable {
  private final Socket socket = new Socket();
  private final InputStream in;

  public RawClient(InetSocketAddress address) throws IOException {
    socket.connect(address);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(5000);
    in = new BufferedInputStream(socket.getInputStream());
  }

  /** One reply as it came. */
  public record Answer(int status, Map<String, String> headers, String body) {
    public String header(String name) {
      return headers.getOrDefault(name, "");
    }
  }

  /** Sends text as ISO 8859-1: every char is one byte. */
  public RawClient send(String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    return this;
  }

  /** How long a read waits, in milliseconds. */
  public RawClient patience(int milliseconds) throws IOException {
    socket.setSoTimeout(milliseconds);
    return this;
  }

  /** A request without a body, on a connection that stays open. */
  public RawClient get(String target) throws IOException {
    return send("GET " + target + " HTTP/1.1\r\nHost: test\r\n\r\n");
  }

  /** Whether something came that was not read yet. */
  boolean answered() throws IOException {
    return in.available() > 0;
  }

  public Answer read() throws IOException {
    return read(true);
  }

  /** Reads a reply whose head announces a body that does not come: one to HEAD. */
  public Answer readHead() throws IOException {
    return read(false);
  }

  private Answer read(boolean body) throws IOException {
    String line = line();
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (String field = line(); !field.isEmpty(); field = line()) {
      int colon = field.indexOf(": ");
      headers.merge(field.substring(0, colon), field.substring(colon + 2), (a, b) -> a + "; " + b);
    }
    boolean chunked = headers.containsKey("Transfer-Encoding");
    int length = Integer.parseInt(headers.getOrDefault("Content-Length", "0"));
    byte[] bytes = body && chunked ? chunks() : in.readNBytes(body ? length : 0);
    return new Answer(
        Integer.parseInt(line.substring(9, 12)),
        headers,
        new String(bytes, StandardCharsets.UTF_8));
  }

  private byte[] chunks() throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] chunk = nextChunk(); chunk.length > 0; chunk = nextChunk()) {
      all.writeBytes(chunk);
    }
    return all.toByteArray();
  }

  /**
   * The next chunk of a body; empty after the last.
   *
   * @throws EOFException if the connection ends before
   */
  public String chunk() throws IOException {
    return new String(nextChunk(), StandardCharsets.UTF_8);
  }

  private byte[] nextChunk() throws IOException {
    int length = Integer.parseInt(line(), 16);
    byte[] chunk = in.readNBytes(length);
    String end = line();
    if (chunk.length < length || !end.isEmpty()) {
      throw new EOFException("in a chunk of " + length + ": " + end);
    }
    return chunk;
  }

  /** Everything to the orderly end of the connection. */
  public String rest() throws IOException {
    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
  }

  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0) {
        throw new EOFException("after: " + line);
      }
      line.write(b);
    }
    String text = line.toString(StandardCharsets.ISO_8859_1);
    return text.substring(0, text.length() - 1);
  }

  /** Whether the server says no more; a reset counts. */
  public boolean ended() throws IOException {
    try {
      return in.read() < 0;
    } catch (SocketException reset) {
      return true;
    }
  }

  /** Reads so many bytes and drops them. */
  public void skip(int bytes) throws IOException {
    in.skipNBytes(bytes);
  }

  /** Reads and drops everything to the end; returns how much that was. */
  public long drained() throws IOException {
    long count = 0;
    byte[] buffer = new byte[64 << 10];
    try {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        count += read;
      }
    } catch (SocketException reset) {
      return count;
    }
    return count;
  }

  public void finishSending() throws IOException {
    socket.shutdownOutput();
  }

  /** Closes with a reset instead of an orderly end. */
  public void reset() throws IOException {
    socket.setSoLinger(true, 0);
    socket.close();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
