package dev.galvanic.boot;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;

/** Where others reach what listens on this machine. */
final class OwnAddress {
  private OwnAddress() {}

  /**
   * The host itself, if it is one address; else the one that this machine has on its way to a peer,
   * through whom others learn of it. May look up the peer's name.
   */
  static String of(String host, URI peer) {
    if (!isAny(host)) {
      return host;
    }
    try (DatagramSocket socket = new DatagramSocket()) {
      // Sends nothing: it asks the system for its route.
      socket.connect(new InetSocketAddress(peer.getHost(), Math.max(1, peer.getPort())));
      if (!socket.getLocalAddress().isAnyLocalAddress()) {
        return socket.getLocalAddress().getHostAddress();
      }
      return InetAddress.getLocalHost().getHostAddress();
    } catch (IOException | IllegalArgumentException e) {
      throw new StartException(
          "It cannot be told under which address others reach this machine, for there is no way to "
              + peer
              + ". Set CONSUL_ADVERTISE_HOST.",
          e);
    }
  }

  /** Whether it means every address. */
  static boolean isAny(String host) {
    try {
      return InetAddress.getByName(host).isAnyLocalAddress();
    } catch (UnknownHostException e) {
      // It listens there, so it is a name that somebody knows.
      return false;
    }
  }
}
