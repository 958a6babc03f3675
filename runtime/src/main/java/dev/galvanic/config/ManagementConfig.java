package dev.galvanic.config;

import java.util.Optional;

/**
 * Where a service is asked for its health and its metrics.
 *
 * @param host the address to listen on, if there is a port
 * @param port 0 for any free one; empty: on the service's own port
 */
public record ManagementConfig(String host, Optional<Integer> port) {
  static ManagementConfig read(ConfigReader in) {
    return new ManagementConfig(
        in.find(Settings.MANAGEMENT_HOST).orElseGet(() -> in.get(Settings.SERVER_HOST)),
        in.find(Settings.MANAGEMENT_PORT));
  }
}
