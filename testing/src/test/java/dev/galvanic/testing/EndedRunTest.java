package dev.galvanic.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.testing.postgres.PostgresServer;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A run that is ended leaves no databases on a server that is not its own. */
@Tag("once")
class EndedRunTest {
  @RegisterExtension
  static final TestService service =
      TestService.of(new GreetingModule("server-service")).postgres();

  private static List<String> databases() throws SQLException {
    PostgresServer server = PostgresServer.of(URI.create(service.databaseUrl()));
    List<String> names = new ArrayList<>();
    try (Connection connection = server.connect("postgres");
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT regexp_replace(datname, '.{8}$', '') FROM pg_database"
                    + " WHERE datname LIKE 'ended_service%' ORDER BY datname")) {
      while (row.next()) {
        names.add(row.getString(1));
      }
    }
    return names;
  }

  @Test
  void itsDatabasesAreDropped() throws Exception {
    Process run =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                LeftDatabases.class.getName(),
                service.databaseUrl())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (var lines = run.inputReader()) {
      assertThat(lines.lines().anyMatch("made"::equals)).isTrue();
      assertThat(databases())
          .containsExactlyInAnyOrder("ended_service_", "ended_service_template_");
      run.destroy();
      assertThat(run.waitFor(1, TimeUnit.MINUTES)).isTrue();
    } finally {
      run.destroyForcibly();
    }
    assertThat(databases()).isEmpty();
  }
}
