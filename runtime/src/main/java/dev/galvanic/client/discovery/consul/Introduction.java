package dev.galvanic.client.discovery.consul;

import java.net.InetAddress;

/** What is told of this instance, once there is a connection to the agent that is told. */
@FunctionalInterface
public interface Introduction {
  /**
   * On an event loop; does not block.
   *
   * @param own the address of this machine on its way to the agent
   */
  Self from(InetAddress own);
}
