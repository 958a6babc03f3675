package dev.galvanic.testing.database;

import dev.galvanic.testing.postgres.PostgresServer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** The database of a service under test. Its methods block; for one thread at a time. */
public final class TestDatabase implements AutoCloseable {
  private static final String LOCK_NOT_AVAILABLE = "55P03";
  private static final String INSUFFICIENT_PRIVILEGE = "42501";

  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final long LOOK_NANOS = 2_000_000;

  private final PostgresServer server;
  private final String name;
  private final Class<?> module;
  private final Runnable drop;
  private final Deque<Optional<KeptRows>> kept = new ArrayDeque<>(List.of(Optional.empty()));
  private int keepings;

  /**
   * @param module of the service that it is for
   * @param drop how it goes
   */
  TestDatabase(PostgresServer server, String name, Class<?> module, Runnable drop) {
    this.server = server;
    this.name = name;
    this.module = module;
    this.drop = drop;
  }

  /** Its address, as {@code DATABASE_URL} takes it. */
  public String url() {
    return server.url(name);
  }

  /**
   * Puts rows into it.
   *
   * @throws IllegalStateException if PostgreSQL refuses them, with what it says
   */
  public void fill(List<Seed> seeds) {
    inTransaction(
        "put rows into",
        connection -> {
          for (Seed seed : seeds) {
            seed.put(connection, module);
          }
        });
  }

  /**
   * Begins a group of tests within those before, which begin with rows of their own: what is there
   * when the first of them begins. The group around it has its own from now on at the latest, be it
   * that no test has begun there.
   */
  public void enter() {
    restore();
    kept.push(Optional.empty());
  }

  /** Ends the group: the next test begins with the rows of the group around it. */
  public void leave() {
    kept.pop();
  }

  /**
   * Before a test: brings every table and sequence back to where it was before the first test of
   * its group, whoever has committed what on which connection since.
   *
   * @throws IllegalStateException if somebody still has a transaction open that stands in the way
   */
  public void restore() {
    inTransaction(
        "bring back the rows of",
        connection -> {
          if (kept.element().isPresent()) {
            kept.element().get().restore(connection);
          } else {
            kept.pop();
            kept.push(Optional.of(KeptRows.keep(connection, keepings++)));
          }
        });
  }

  private interface Work {
    void in(Connection connection) throws SQLException;
  }

  private void inTransaction(String what, Work work) {
    try (Connection connection = server.connect(name)) {
      connection.setAutoCommit(false);
      work.in(connection);
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException(reason(what, e), e);
    }
  }

  private String reason(String what, SQLException e) {
    String state = String.valueOf(e.getSQLState());
    if (state.equals(LOCK_NOT_AVAILABLE)) {
      return "The rows of "
          + name
          + " cannot be brought back for the next test: an earlier one has left a transaction"
          + " open. End it in the test, or wait there for what it has begun.";
    }
    if (state.equals(INSUFFICIENT_PRIVILEGE)
        && String.valueOf(e.getMessage()).contains("session_replication_role")) {
      String user = server.user();
      return "The rows of "
          + name
          + " refer to others, or have triggers, and "
          + user
          + " may not put them back before each test. Let a superuser of the server say GRANT SET"
          + " ON PARAMETER session_replication_role TO "
          + user
          + ", or say keepRows().";
    }
    return "PostgreSQL cannot %s the database %s: %s".formatted(what, name, e.getMessage());
  }

  /**
   * The connections to it that a service which has stopped still has.
   *
   * @param application what the service calls itself there
   * @return what is to be told of each; none as a rule, for which nobody waits
   */
  public List<String> connections(String application) {
    return connections(application, PATIENCE);
  }

  List<String> connections(String application, Duration patience) {
    long end = System.nanoTime() + patience.toNanos();
    while (true) {
      List<String> found = look(application);
      if (found.isEmpty() || System.nanoTime() > end) {
        return found;
      }
      LockSupport.parkNanos(LOOK_NANOS);
    }
  }

  private List<String> look(String application) {
    List<String> found = new ArrayList<>();
    inTransaction(
        "look who is connected to",
        connection -> {
          try (PreparedStatement statement =
              connection.prepareStatement(
                  "SELECT state, left(query, 100) FROM pg_stat_activity"
                      + " WHERE datname = current_database() AND application_name = ?"
                      + " AND pid <> pg_backend_pid()")) {
            statement.setString(1, application);
            try (ResultSet row = statement.executeQuery()) {
              while (row.next()) {
                found.add(
                    "a connection to its database is open after the stop, %s; its last statement: %s"
                        .formatted(row.getString(1), row.getString(2)));
              }
            }
          }
        });
    return found;
  }

  @Override
  public void close() {
    drop.run();
  }
}
