package dev.galvanic.config;

import java.net.URI;
import java.util.List;

/** Where another service is to be looked for. */
public sealed interface Location {
  /**
   * What the service is called by where no instance is meant; a certificate of it names the host.
   */
  URI address();

  /**
   * At these addresses, always.
   *
   * @param addresses at least one; a path there is put before every path
   */
  record Fixed(List<URI> addresses) implements Location {
    public Fixed {
      addresses = List.copyOf(addresses);
    }

    @Override
    public URI address() {
      return addresses.get(0);
    }
  }

  /**
   * At every address that a name has in the DNS.
   *
   * @param address with the name as its host, such as {@code http://regions.internal:8050}
   */
  record Named(URI address) implements Location {}

  /**
   * At the hosts and ports that SRV records name.
   *
   * @param scheme {@code http} or {@code https}
   * @param name such as {@code _http._tcp.regions.internal}
   * @param path is put before every path; may be empty
   */
  record Srv(String scheme, String name, String path) implements Location {
    @Override
    public URI address() {
      String host = name.replaceFirst("^_[^.]*\\._[^.]*\\.", "");
      return URI.create(scheme + "://" + host(host) + path);
    }
  }

  /**
   * Where Consul says that it is healthy.
   *
   * @param scheme {@code http} or {@code https}
   * @param name what Consul knows it by
   * @param path is put before every path; may be empty
   */
  record Registered(String scheme, String name, String path) implements Location {
    @Override
    public URI address() {
      return URI.create(scheme + "://" + host(name) + path);
    }
  }

  /** A URI sees no host in a name that no host may have. */
  private static String host(String name) {
    return name.replaceAll("[^A-Za-z0-9.-]", "-");
  }
}
