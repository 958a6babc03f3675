package dev.galvanic.config;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Where Consul's agent is, and what this service tells it.
 *
 * @param agent its HTTP API
 * @param token of its access control; empty: none
 * @param registration what is told; empty: nothing
 */
public record ConsulConfig(URI agent, String token, Optional<Registration> registration) {
  /**
   * @param host where others reach this instance; empty: the one that this machine has for Consul
   * @param port where others reach it; empty: the one that it listens on
   * @param checkInterval between two questions whether it is ready
   * @param forgottenAfter so much time without readiness, Consul forgets the instance
   */
  public record Registration(
      Optional<String> host,
      Optional<Integer> port,
      List<String> tags,
      Duration checkInterval,
      Duration forgottenAfter) {
    static Registration read(ConfigReader in) {
      return new Registration(
          in.find(Settings.CONSUL_ADVERTISE_HOST),
          in.find(Settings.CONSUL_ADVERTISE_PORT),
          in.get(Settings.CONSUL_TAGS),
          in.get(Settings.CONSUL_CHECK_INTERVAL),
          in.get(Settings.CONSUL_FORGET_AFTER));
    }
  }

  static Optional<ConsulConfig> find(ConfigReader in) {
    Registration registration = Registration.read(in);
    boolean registers = in.get(Settings.CONSUL_REGISTER);
    String token = in.get(Settings.CONSUL_TOKEN);
    return agent(in)
        .map(
            agent ->
                new ConsulConfig(
                    agent, token, registers ? Optional.of(registration) : Optional.empty()));
  }

  private static Optional<URI> agent(ConfigReader in) {
    int port = in.get(Settings.CONSUL_AGENT_PORT);
    return in.find(Settings.CONSUL_URL)
        .or(
            () ->
                in.find(Settings.CONSUL_AGENT_HOST)
                    .map(host -> URI.create("http://" + literal(host) + ":" + port)));
  }

  private static String literal(String host) {
    return host.contains(":") ? "[" + host + "]" : host;
  }
}
