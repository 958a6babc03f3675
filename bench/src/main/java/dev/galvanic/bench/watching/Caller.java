package dev.galvanic.bench.watching;

import dev.galvanic.bench.watching.ClosedLoop.Answered;
import java.io.IOException;
import java.net.SocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One connection, with one request under way at a time. It knows of HTTP what the service's replies
 * have: a length.
 */
final class Caller implements AutoCloseable {
  private static final int USERS = 10_000;
  private static final int CAPACITY = 8 * 1024;
  private static final String GOOD = "HTTP/1.1 200 ";
  private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *(\\d+)\r\n");

  private final SocketChannel channel;
  private final ByteBuffer reply = ByteBuffer.allocate(CAPACITY);
  private long requests;
  private long errors;

  private Caller(SocketChannel channel) {
    this.channel = channel;
  }

  static Caller connect(Selector selector, SocketAddress address) throws IOException {
    SocketChannel channel = SocketChannel.open(address);
    channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
    channel.configureBlocking(false);
    Caller caller = new Caller(channel);
    channel.register(selector, SelectionKey.OP_READ, caller);
    return caller;
  }

  /** Sends a request, which always fits into an empty socket. */
  void ask() throws IOException {
    int id = ThreadLocalRandom.current().nextInt(USERS) + 1;
    String request =
        "GET /users/" + id + " HTTP/1.1\r\nHost: 127.0.0.1\r\nUser-Agent: bench\r\n\r\n";
    ByteBuffer bytes = ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII));
    channel.write(bytes);
    if (bytes.hasRemaining()) {
      throw new IOException("A request could not be sent at once.");
    }
  }

  /** Reads what there is; whether the whole reply is there now. */
  boolean isAnswered() throws IOException {
    if (channel.read(reply) < 0) {
      throw new IOException("The service has hung up.");
    }
    String text = new String(reply.array(), 0, reply.position(), StandardCharsets.ISO_8859_1);
    int head = text.indexOf("\r\n\r\n");
    Matcher length = LENGTH.matcher(text);
    if (head < 0
        || !length.find()
        || text.length() < head + 4 + Integer.parseInt(length.group(1))) {
      return false;
    }
    requests++;
    errors += text.startsWith(GOOD) ? 0 : 1;
    reply.clear();
    return true;
  }

  /** What has been answered since the last time. */
  Answered take() {
    Answered answered = new Answered(requests, errors);
    requests = 0;
    errors = 0;
    return answered;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
