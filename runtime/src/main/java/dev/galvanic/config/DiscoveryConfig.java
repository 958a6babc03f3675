package dev.galvanic.config;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How the instances of other services are found and chosen.
 *
 * @param keep how long those found last are used while nobody answers
 * @param leftOut when one is left out
 * @param dns how names are resolved
 * @param consul where Consul is, if there is one
 */
public record DiscoveryConfig(
    Duration keep, LeftOut leftOut, Dns dns, Optional<ConsulConfig> consul) {
  /**
   * @param failures in a row after which an instance is left out
   * @param least for how long, the first time
   * @param most for how long after many times
   */
  public record LeftOut(int failures, Duration least, Duration most) {}

  /**
   * @param servers the name servers, in the order in which they are asked; empty: the system's
   * @param least time between two questions, whatever the records' time to live
   * @param most time between two questions, whatever the records' time to live
   */
  public record Dns(List<InetSocketAddress> servers, Duration least, Duration most) {}

  static DiscoveryConfig read(ConfigReader in) {
    return new DiscoveryConfig(
        in.get(Settings.DISCOVERY_KEEP),
        new LeftOut(
            in.get(Settings.DISCOVERY_FAILURES),
            in.get(Settings.DISCOVERY_LEFT_OUT),
            in.get(Settings.DISCOVERY_LEFT_OUT_MAX)),
        new Dns(
            in.get(Settings.DNS_SERVERS),
            in.get(Settings.DNS_TTL_MIN),
            in.get(Settings.DNS_TTL_MAX)),
        ConsulConfig.find(in));
  }
}
