package dev.galvanic.client.discovery.consul;

import java.net.URI;
import java.util.Map;

/**
 * This instance, as others reach it.
 *
 * @param service its name
 * @param host where it is reached; empty: where the agent's machine is, which the agent knows
 * @param readiness what is asked whether it is ready; 200 if it is
 * @param meta such as its version
 */
public record Self(String service, String host, int port, URI readiness, Map<String, String> meta) {
  public Self {
    meta = Map.copyOf(meta);
  }

  /**
   * The same after a restart, which thus takes the place of what was before; and another one's on
   * every other host and port.
   */
  String id() {
    return service + "-" + (host.isEmpty() ? "" : host + "-") + port;
  }
}
