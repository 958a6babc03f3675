package dev.galvanic.client.discovery.balance;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes addresses of what one source tells. One instance with a host or a port that none can have
 * must not hide the others: it is skipped, and logged when it is told for the first time.
 */
public final class Places {
  private static final Logger LOG = LoggerFactory.getLogger(Following.class);
  private static final int LAST_PORT = 0xFFFF;

  private volatile Set<String> skipped = Set.of();

  /**
   * The address of an instance; empty if there can be none.
   *
   * @param host a name or an address, without brackets
   * @param path may be empty
   */
  public static Optional<URI> uri(String scheme, String host, int port, String path) {
    String literal = host.contains(":") ? "[" + host + "]" : host;
    try {
      URI uri = new URI(scheme + "://" + literal + ":" + port + path);
      // One with a slash or an @ in it would lead elsewhere.
      return isPort(port) && literal.equals(uri.getHost()) && uri.getPort() == port
          ? Optional.of(uri)
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** Whether something can listen there. */
  public static boolean isPort(int port) {
    return port > 0 && port <= LAST_PORT;
  }

  /**
   * Says what was skipped, unless it is what was skipped the last time.
   *
   * @param source what messages call whoever told it
   */
  public void skip(String source, Collection<String> places) {
    Set<String> now = new TreeSet<>(places);
    if (!now.equals(skipped) && !now.isEmpty()) {
      LOG.warn("{} tells of instances at {}, where none can be. They are skipped.", source, now);
    }
    skipped = now;
  }
}
