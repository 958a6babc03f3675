package dev.galvanic.sql.pg;

import dev.galvanic.sql.TypeCodec;
import java.net.InetSocketAddress;
import java.util.List;

/**
 * Where a service's PostgreSQL is and how much of it the service uses.
 *
 * @param service the service's name; the server's activity view shows it
 * @param password empty if the server asks for none
 * @param codecs of the types that arguments may have beside the usual ones
 * @param replicas of this server, if there are any
 */
public record DatabaseOptions(
    String service,
    String host,
    int port,
    String database,
    String user,
    String password,
    Encryption encryption,
    DatabaseLimits limits,
    LongRunning longRunning,
    List<TypeCodec<?>> codecs,
    ReplicaOptions replicas) {

  /** Not encrypted, with the usual limits. */
  public static DatabaseOptions of(
      String service, String host, int port, String database, String user, String password) {
    return new DatabaseOptions(
        service,
        host,
        port,
        database,
        user,
        password,
        Encryption.OFF,
        DatabaseLimits.usual(),
        LongRunning.usual(),
        List.of(),
        ReplicaOptions.none());
  }

  public DatabaseOptions with(DatabaseLimits other) {
    return new DatabaseOptions(
        service,
        host,
        port,
        database,
        user,
        password,
        encryption,
        other,
        longRunning,
        codecs,
        replicas);
  }

  public DatabaseOptions with(Encryption other) {
    return new DatabaseOptions(
        service,
        host,
        port,
        database,
        user,
        password,
        other,
        limits,
        longRunning,
        codecs,
        replicas);
  }

  public DatabaseOptions with(LongRunning other) {
    return new DatabaseOptions(
        service, host, port, database, user, password, encryption, limits, other, codecs, replicas);
  }

  /** With codecs for arguments of their types. */
  public DatabaseOptions with(TypeCodec<?>... others) {
    return new DatabaseOptions(
        service,
        host,
        port,
        database,
        user,
        password,
        encryption,
        limits,
        longRunning,
        List.of(others),
        replicas);
  }

  public DatabaseOptions with(ReplicaOptions other) {
    return new DatabaseOptions(
        service,
        host,
        port,
        database,
        user,
        password,
        encryption,
        limits,
        longRunning,
        codecs,
        other);
  }

  /** The same for another server. */
  DatabaseOptions at(InetSocketAddress other) {
    return new DatabaseOptions(
        service,
        other.getHostString(),
        other.getPort(),
        database,
        user,
        password,
        encryption,
        limits,
        longRunning,
        codecs,
        replicas);
  }

  /** Host and port, for the log. */
  public String address() {
    return host + ":" + port;
  }

  /** Without the password. */
  @Override
  public String toString() {
    return user + "@" + address() + "/" + database;
  }
}
