package dev.galvanic.testing.postgres;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL that answers, and who we are there. Its methods block for at most some seconds.
 *
 * @param maintenance the database to be connected to while others are created and dropped
 */
public record PostgresServer(
    String host, int port, String user, String password, String maintenance) {
  private static final int PORT = 5432;
  private static final int CONNECT_SECONDS = 5;
  private static final Set<String> SCHEMES = Set.of("postgres", "postgresql");
  private static final String FORM =
      "postgres://user:password@host:5432/database, without jdbc: in front of it, and a ^ of the"
          + " password as %5E, an @ as %40.";

  /** duplicate_database, and unique_violation if both create it at the same moment. */
  private static final Set<String> THERE_ALREADY = Set.of("42P04", "23505");

  /**
   * The server that {@code DATABASE_URL} names.
   *
   * @throws IllegalArgumentException if it is no address; without its text, which has a password
   */
  public static PostgresServer named(String variable) {
    URI address;
    try {
      address = URI.create(variable.strip());
    } catch (IllegalArgumentException withItsText) {
      throw new IllegalArgumentException(
          "DATABASE_URL cannot be read as an address. Write it as " + FORM);
    }
    if (!SCHEMES.contains(String.valueOf(address.getScheme()))
        || address.getHost() == null
        || decoded(address.getRawUserInfo()).split(":", 2)[0].isEmpty()) {
      throw new IllegalArgumentException(
          "DATABASE_URL names no host or no user of a PostgreSQL. Write it as " + FORM);
    }
    return of(address);
  }

  /**
   * The server of an address such as {@code postgres://user:password@host:5432/database}.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static PostgresServer of(URI address) {
    String[] user = decoded(address.getRawUserInfo()).split(":", 2);
    String database = decoded(address.getRawPath()).replaceFirst("^/", "");
    if (address.getHost() == null || user[0].isEmpty()) {
      throw new IllegalArgumentException(
          "The address of the database names no host or no user. Write it as"
              + " postgres://user:password@host:5432/database.");
    }
    return new PostgresServer(
        address.getHost(),
        address.getPort() < 0 ? PORT : address.getPort(),
        user[0],
        user.length < 2 ? "" : user[1],
        database.isEmpty() ? "postgres" : database);
  }

  /** The address of one of its databases, as {@code DATABASE_URL} takes it. */
  public String url(String database) {
    String secret = password.isEmpty() ? "" : ":" + encoded(password);
    return "postgres://%s%s@%s:%d/%s"
        .formatted(encoded(user), secret, host, port, encoded(database));
  }

  /** Creates a database unless there is one of this name. */
  public void create(String database) throws IOException {
    try (Connection connection = connect();
        PreparedStatement known =
            connection.prepareStatement("SELECT 1 FROM pg_database WHERE datname = ?")) {
      known.setString(1, database);
      try (ResultSet found = known.executeQuery()) {
        if (!found.next()) {
          createUnlessThere(connection, database);
        }
      }
    } catch (SQLException e) {
      throw failure("create the database " + database, e);
    }
  }

  private static void createUnlessThere(Connection connection, String database)
      throws SQLException {
    try {
      run(connection, "CREATE DATABASE " + quoted(database));
    } catch (SQLException e) {
      // Another one has created it since we looked.
      if (!THERE_ALREADY.contains(e.getSQLState())) {
        throw e;
      }
    }
  }

  /**
   * Creates a database with everything that another one has, to which nobody may be connected.
   *
   * @param template the other one
   */
  public void copy(String template, String database) throws IOException {
    try (Connection connection = connect()) {
      run(connection, "CREATE DATABASE " + quoted(database) + " TEMPLATE " + quoted(template));
    } catch (SQLException e) {
      throw failure("copy the database " + template, e);
    }
  }

  /** Drops a database, if it is there, with whoever is still connected to it. */
  public void drop(String database) throws IOException {
    try (Connection connection = connect()) {
      run(connection, "DROP DATABASE IF EXISTS " + quoted(database) + " WITH (FORCE)");
    } catch (SQLException e) {
      throw failure("drop the database " + database, e);
    }
  }

  private Connection connect() throws SQLException {
    return connect(maintenance);
  }

  /** Connects to one of its databases. */
  public Connection connect(String database) throws SQLException {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setServerNames(new String[] {host});
    source.setPortNumbers(new int[] {port});
    source.setDatabaseName(database);
    source.setUser(user);
    source.setPassword(password);
    source.setConnectTimeout(CONNECT_SECONDS);
    source.setLoginTimeout(CONNECT_SECONDS);
    return source.getConnection();
  }

  private IOException failure(String what, SQLException cause) {
    return new IOException(
        "PostgreSQL at %s:%d cannot %s as %s: %s"
            .formatted(host, port, what, user, cause.getMessage()),
        cause);
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String quoted(String identifier) {
    return '"' + identifier.replace("\"", "\"\"") + '"';
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** A plus sign is itself here, unlike in a form. */
  private static String decoded(String part) {
    return part == null ? "" : URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  /** Without the password. */
  @Override
  public String toString() {
    return host + ":" + port;
  }
}
