package dev.galvanic.testing.proof;

import dev.galvanic.ServiceModule;
import dev.galvanic.testing.postgres.LocalPostgres;
import dev.galvanic.testing.postgres.PostgresServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Proves that the statements of services are what the compiler believed of them.
 *
 * <pre>{@code
 * @Test
 * void statementsAreRight() {
 *   SqlProof.of(new UserServiceModule()).check();
 * }
 * }</pre>
 *
 * <p>Each statement is prepared on a real PostgreSQL, 16 or later, with the tables of the service:
 * the types of its parameters and the names and types of its columns are compared. Then it is run,
 * rolled back each time, over tables that are empty and tables with rows that are made up but keep
 * all constraints, outer joins that find nothing included: a column that was taken for one that is
 * never null must never be. Not checked is how a table looks that no migration of the service
 * makes.
 *
 * <p>The server is the one that {@code DATABASE_URL} names in the environment, else an embedded one
 * of this proof's own, which takes some seconds. Databases are made on it and dropped.
 */
public final class SqlProof {
  private final List<ProvedService> services = new ArrayList<>();

  /** A service, and the rows that it is given. */
  private record ProvedService(ServiceResources resources, List<String> rows) {}

  private SqlProof() {}

  public static SqlProof of(ServiceModule module) {
    return new SqlProof().and(module);
  }

  /** Proves another service too, on the same server, with a database of its own. */
  public SqlProof and(ServiceModule module) {
    services.add(new ProvedService(new ServiceResources(module), new ArrayList<>()));
    return this;
  }

  /**
   * Puts rows into the tables of the service named last, before others are made up: for a table
   * whose constraints nobody can guess a row for, or for the cases that matter.
   *
   * @param sql INSERT statements
   */
  public SqlProof rows(String sql) {
    services.get(services.size() - 1).rows().add(sql);
    return this;
  }

  /**
   * Does it; some seconds for a service.
   *
   * @return what was looked at
   * @throws AssertionError if PostgreSQL sees it otherwise: one error for all statements, with the
   *     methods' names
   */
  public ProofReport check() {
    ProofReport.Builder report = new ProofReport.Builder();
    String address = System.getenv("DATABASE_URL");
    try {
      if (address != null && !address.isBlank()) {
        run(PostgresServer.named(address), report);
      } else {
        try (LocalPostgres local = LocalPostgres.start()) {
          run(local.server(), report);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException("The proof broke off: " + e.getMessage(), e);
    }
    return report.proved();
  }

  private void run(PostgresServer server, ProofReport.Builder report)
      throws IOException, SQLException {
    for (ProvedService service : services) {
      new ServiceProof(service.resources(), service.rows(), report).run(server);
    }
  }
}
