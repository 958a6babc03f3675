package dev.galvanic.client.discovery.dns;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** How addresses of hosts are written. */
final class Addresses {
  private Addresses() {}

  /**
   * @param port below 0: none
   * @param path null: none
   */
  static URI uri(String scheme, InetAddress address, int port, @Nullable String path) {
    String literal = address.getHostAddress();
    String host = address instanceof Inet6Address ? "[" + literal + "]" : literal;
    return URI.create(
        scheme + "://" + host + (port < 0 ? "" : ":" + port) + (path == null ? "" : path));
  }
}
