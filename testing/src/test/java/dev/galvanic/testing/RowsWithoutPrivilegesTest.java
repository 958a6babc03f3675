package dev.galvanic.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.testing.database.Seed;
import dev.galvanic.testing.database.Templates;
import dev.galvanic.testing.database.TestDatabase;
import dev.galvanic.testing.postgres.PostgresServer;
import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** On a server where we may create databases, and not everything. */
class RowsWithoutPrivilegesTest {
  private static final String ROLE = "plain_" + Long.toHexString(System.nanoTime());

  @RegisterExtension
  static final TestService service = TestService.of(new GreetingModule("plain-service")).postgres();

  private final PostgresServer server = PostgresServer.of(URI.create(service.databaseUrl()));
  private final PostgresServer plain =
      new PostgresServer(server.host(), server.port(), ROLE, "secret", "postgres");

  @BeforeEach
  void aRole() throws SQLException {
    run(server, "CREATE ROLE " + ROLE + " LOGIN CREATEDB PASSWORD 'secret'");
  }

  @AfterEach
  void noRole() throws SQLException {
    run(server, "DROP ROLE " + ROLE);
  }

  private static void run(PostgresServer as, String sql) throws SQLException {
    try (Connection connection = as.connect("postgres");
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void rowsOfTablesThatReferToNobodyComeBack() throws Exception {
    try (Templates templates = new Templates(plain);
        TestDatabase database = templates.copy(new GreetingModule("plain-service"))) {
      database.fill(
          List.of(
              new Seed.Sql(
                  "CREATE TABLE migration_record (script text); CREATE TABLE page (text text);"
                      + " INSERT INTO migration_record VALUES ('V1'); INSERT INTO page VALUES ('a')")));
      database.restore();
      database.fill(
          List.of(new Seed.Sql("DELETE FROM page; INSERT INTO migration_record VALUES ('V2')")));

      database.restore();

      PostgresServer own = PostgresServer.of(URI.create(database.url()));
      try (Connection connection = own.connect(own.maintenance());
          Statement statement = connection.createStatement();
          ResultSet row =
              statement.executeQuery(
                  "SELECT string_agg(text, ' ') || ' ' || (SELECT count(*) FROM migration_record)"
                      + " FROM page")) {
        row.next();
        assertThat(row.getString(1)).as("what was migrated is left alone").isEqualTo("a 2");
      }
    }
  }

  @Test
  void whereARowRefersToAnotherThePrivilegeIsNamedBeforeTheFirstTest() throws Exception {
    try (Templates templates = new Templates(plain);
        TestDatabase database = templates.copy(new GreetingModule("plain-service"))) {
      database.fill(
          List.of(
              new Seed.Sql(
                  "CREATE TABLE node (id integer PRIMARY KEY, next integer REFERENCES node);"
                      + " INSERT INTO node VALUES (1, 1)")));

      assertThatThrownBy(database::restore)
          .isInstanceOf(IllegalStateException.class)
          .message()
          .startsWith("The rows of plain_service_")
          .endsWith(
              " refer to others, or have triggers, and "
                  + ROLE
                  + " may not put them back before each test. Let a superuser of the server say"
                  + " GRANT SET ON PARAMETER session_replication_role TO "
                  + ROLE
                  + ", or say keepRows().");
    }
  }
}
