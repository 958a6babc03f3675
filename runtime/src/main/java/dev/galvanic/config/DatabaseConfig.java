package dev.galvanic.config;

import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Where a service's PostgreSQL is, and the limits of its use.
 *
 * @param sslRootCertificates the authorities that may sign the server's certificate; empty for
 *     those that Java trusts
 * @param pool connections for writes and transactions at most
 * @param waitQueue callers that wait for one of them at most
 * @param pipelined connections for plain reads at most
 * @param lifetime after which a connection is replaced
 * @param statementTimeout of a statement on a connection of the pool
 * @param readTimeout of a statement on a connection for plain reads
 * @param slowTimeout of a statement that is marked as slow, where there is no request
 * @param slowStatement how long a statement may take before the log tells of it; zero: never
 * @param leakTimeout how long a lease may be held before the log tells of it; zero: never
 * @param replicas the servers that follow this one, not resolved
 * @param replicaMaxLag a replica whose data are older is not read from
 */
public record DatabaseConfig(
    String host,
    int port,
    String name,
    String user,
    String password,
    SslMode sslMode,
    Optional<Path> sslRootCertificates,
    int pool,
    int waitQueue,
    Duration acquireTimeout,
    int pipelined,
    Duration lifetime,
    Duration statementTimeout,
    Duration readTimeout,
    Duration idleInTransaction,
    Duration lockTimeout,
    Duration slowTimeout,
    Duration slowStatement,
    Duration leakTimeout,
    List<InetSocketAddress> replicas,
    Duration replicaMaxLag) {

  /** Reads it; what is missing or wrong is noted, and the value given for it means nothing. */
  static DatabaseConfig read(ConfigReader in) {
    DatabaseAddress address = DatabaseAddress.read(in);
    return new DatabaseConfig(
        address.host(),
        address.port(),
        address.name(),
        address.user(),
        address.password(),
        address.sslMode(),
        in.find(Settings.POSTGRES_SSL_ROOT_CERT),
        in.get(Settings.DATABASE_POOL),
        in.get(Settings.DATABASE_WAIT_QUEUE),
        in.get(Settings.DATABASE_ACQUIRE_TIMEOUT),
        in.get(Settings.DATABASE_PIPELINED),
        in.get(Settings.DATABASE_LIFETIME),
        in.get(Settings.DATABASE_STATEMENT_TIMEOUT),
        in.get(Settings.DATABASE_READ_TIMEOUT),
        in.get(Settings.DATABASE_IDLE_IN_TRANSACTION),
        in.get(Settings.DATABASE_LOCK_TIMEOUT),
        in.get(Settings.DATABASE_SLOW_TIMEOUT),
        in.get(Settings.DATABASE_SLOW_STATEMENT),
        in.get(Settings.DATABASE_LEAK_TIMEOUT),
        in.get(Settings.DATABASE_REPLICAS),
        in.get(Settings.DATABASE_REPLICA_MAX_LAG));
  }

  /** Without the password. */
  @Override
  public String toString() {
    return "postgres://" + user + "@" + host + ":" + port + "/" + name;
  }
}
