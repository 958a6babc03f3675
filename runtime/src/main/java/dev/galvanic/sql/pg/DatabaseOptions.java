package dev.galvanic.sql.pg;

/**
 * Where a service's PostgreSQL is and how much of it the service uses.
 *
 * @param service the service's name; the server's activity view shows it
 * @param password empty if the server asks for none
 */
public record DatabaseOptions(
    String service,
    String host,
    int port,
    String database,
    String user,
    String password,
    Encryption encryption,
    DatabaseLimits limits) {

  /** Whether the connection is encrypted. */
  public enum Encryption {
    OFF,
    /** If the server offers it. */
    PREFERRED,
    /** Or no connection; the server's certificate is not checked. */
    REQUIRED
  }

  /** Not encrypted, with the usual limits. */
  public static DatabaseOptions of(
      String service, String host, int port, String database, String user, String password) {
    return new DatabaseOptions(
        service, host, port, database, user, password, Encryption.OFF, DatabaseLimits.usual());
  }

  public DatabaseOptions with(DatabaseLimits other) {
    return new DatabaseOptions(service, host, port, database, user, password, encryption, other);
  }

  public DatabaseOptions with(Encryption other) {
    return new DatabaseOptions(service, host, port, database, user, password, other, limits);
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
