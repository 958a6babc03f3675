package dev.galvanic.client.vertx;

import dev.galvanic.loop.Loop;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpConnection;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds out whether an HTTP/2 connection still lives on which a call was given up, and closes it if
 * not. All calls of an event loop share one, and a call that is given up ends its stream only: one
 * that a firewall has forgotten would take every call to come. On one event loop.
 */
final class Pulse {
  private static final Logger LOG = LoggerFactory.getLogger(VertxServiceClient.class);

  /** So many bytes as RFC 9113, section 6.7, wants. */
  private static final int PING = 8;

  private final Loop loop;
  private final String service;
  private final Duration patience;

  /** Those that were asked within the time of patience: more pings than that may be taken ill. */
  private final Set<HttpConnection> asked = new HashSet<>();

  /**
   * @param service what messages call it
   * @param patience how long a connection that lives may take to answer
   */
  Pulse(Loop loop, String service, Duration patience) {
    this.loop = loop;
    this.service = service;
    this.patience = patience;
  }

  /** Asks, unless it was asked just now. */
  void feel(HttpConnection connection) {
    if (asked.add(connection)) {
      Future<Buffer> pong = connection.ping(Buffer.buffer(new byte[PING]));
      loop.after(patience, () -> heard(connection, pong));
    }
  }

  private void heard(HttpConnection connection, Future<Buffer> pong) {
    asked.remove(connection);
    // One that has failed was closed.
    if (!pong.isComplete()) {
      LOG.warn(
          "{}: the connection to {} is dead and is closed: a call on it was given up, and a ping is"
              + " not answered within {} ms",
          service,
          connection.remoteAddress(),
          patience.toMillis());
      connection.close();
    }
  }
}
