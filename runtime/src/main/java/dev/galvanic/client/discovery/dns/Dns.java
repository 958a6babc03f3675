package dev.galvanic.client.discovery.dns;

import dev.galvanic.client.discovery.balance.Places;
import dev.galvanic.client.discovery.balance.Source;
import dev.galvanic.config.DiscoveryConfig;
import dev.galvanic.config.Location;
import dev.galvanic.loop.EventLoops;
import dev.galvanic.loop.Loop;
import java.time.Duration;

/** The DNS, as what finds instances. */
public final class Dns implements AutoCloseable {
  private static final Duration TIMEOUT = Duration.ofSeconds(2);

  private final NameServers servers;
  private final Limits limits;

  private Dns(NameServers servers, Limits limits) {
    this.servers = servers;
    this.limits = limits;
  }

  /**
   * Resolves the name servers' own names, if they have any: not to be called on an event loop.
   *
   * @param loop where everything is asked
   */
  public static Dns open(EventLoops loops, Loop loop, DiscoveryConfig.Dns config) {
    // The search list is the system's, for the system's name servers.
    Search search = config.servers().isEmpty() ? Search.ofSystem() : Search.NONE;
    return open(loops, loop, config, search, TIMEOUT);
  }

  static Dns open(
      EventLoops loops, Loop loop, DiscoveryConfig.Dns config, Search search, Duration timeout) {
    return new Dns(
        NameServers.open(loops, loop, config.servers(), search, timeout),
        new Limits(config.least(), config.most()));
  }

  /** Every address of a name. */
  public Source source(Location.Named named) {
    return new AddressSource(servers, limits, named.address());
  }

  /** Every host and port that SRV records name. */
  public Source source(Location.Srv srv) {
    return new SrvSource(servers, limits, srv, new Places());
  }

  @Override
  public void close() {
    servers.close();
  }
}
