package dev.galvanic.client.discovery.dns;

import io.netty.handler.codec.dns.DnsRecordType;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The addresses of a host, and how they are written. */
final class Addresses {
  private Addresses() {}

  /**
   * Those of IPv4 if there are any, else those of IPv6: an instance that has both is one instance
   * all the same.
   */
  static CompletableFuture<Records<InetAddress>> of(String host, NameServers servers) {
    return servers
        .addresses(host, DnsRecordType.A)
        .thenCompose(
            records ->
                records.all().isEmpty()
                    ? servers.addresses(host, DnsRecordType.AAAA)
                    : CompletableFuture.completedFuture(records));
  }

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
