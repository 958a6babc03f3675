package dev.galvanic.boot;

import dev.galvanic.config.Config;
import dev.galvanic.config.ConsulConfig;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;

/**
 * Where others reach what listens on this machine.
 *
 * @param fixed its host; empty if it listens on every address
 * @param managed the host that is asked for its health; empty if it is the same
 * @param managementPort the port that is asked
 */
record OwnAddress(Optional<String> fixed, int port, Optional<String> managed, int managementPort) {
  /**
   * As configured.
   *
   * @param port where it listens
   * @param managementPort where it is asked for its health; may be the same
   */
  static OwnAddress of(
      Config config, ConsulConfig.Registration rules, int port, int managementPort) {
    Optional<String> fixed = rules.host().or(() -> one(config.server().host()));
    int told = rules.port().orElse(port);
    return config.management().port().isPresent()
        ? new OwnAddress(fixed, told, one(config.management().host()), managementPort)
        : new OwnAddress(fixed, told, Optional.empty(), told);
  }

  /** The host itself, unless it means every address. */
  private static Optional<String> one(String host) {
    try {
      return InetAddress.getByName(host).isAnyLocalAddress() ? Optional.empty() : Optional.of(host);
    } catch (UnknownHostException e) {
      // It listens there, so it is a name that somebody knows.
      return Optional.of(host);
    }
  }

  /**
   * What others are told; empty: where the machine is of whoever tells them. A service beside its
   * registry speaks to it from an address that on every other machine means that other machine.
   *
   * @param own what this machine has on its way to whoever tells them
   */
  String host(InetAddress own) {
    return fixed.orElse(own.isLoopbackAddress() ? "" : own.getHostAddress());
  }

  /**
   * What is asked whether it is ready.
   *
   * @param own what this machine has on its way to whoever asks
   */
  URI readiness(InetAddress own) {
    String host = managed.or(() -> fixed).orElse(own.getHostAddress());
    String literal = host.contains(":") ? "[" + host + "]" : host;
    return URI.create("http://" + literal + ":" + managementPort + "/health/ready");
  }
}
