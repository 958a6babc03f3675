package dev.galvanic.config;

import java.time.Duration;
import java.util.Optional;

/**
 * Where a service listens and how it stops.
 *
 * @param port 0 for any free one
 * @param blockingThreads handlers that block at once, at most; empty for the usual number
 * @param shutdownDelay from "not ready" to the refusal of new work, for load balancers to notice
 * @param shutdownGrace for the work in flight, after that delay
 */
public record ServerConfig(
    String host,
    int port,
    Optional<Integer> blockingThreads,
    Duration shutdownDelay,
    Duration shutdownGrace) {
  static ServerConfig read(ConfigReader in) {
    return new ServerConfig(
        in.get(Settings.SERVER_HOST),
        in.get(Settings.SERVER_PORT),
        in.find(Settings.BLOCKING_THREADS),
        in.get(Settings.SHUTDOWN_DELAY),
        in.get(Settings.SHUTDOWN_GRACE));
  }
}
