package dev.galvanic.sql.pg;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;

/**
 * The servers that follow the primary. Roles change: one of them that is promoted is used as the
 * primary, and the former one as a replica as soon as it follows.
 *
 * @param servers not resolved
 * @param maxLag one whose data are older is not read from
 */
public record ReplicaOptions(List<InetSocketAddress> servers, Duration maxLag) {
  public ReplicaOptions {
    servers = List.copyOf(servers);
  }

  public static ReplicaOptions none() {
    return new ReplicaOptions(List.of(), Duration.ofSeconds(10));
  }
}
