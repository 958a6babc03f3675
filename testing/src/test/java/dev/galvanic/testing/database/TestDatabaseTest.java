package dev.galvanic.testing.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.testing.TestService;
import dev.galvanic.testing.postgres.PostgresServer;
import dev.galvanic.testing.probe.ByHand;
import java.net.URI;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is told of a database after its service has stopped. */
class TestDatabaseTest {
  @RegisterExtension
  static final TestService service =
      TestService.of(new ByHand("left-service", wiring -> Map.of())).postgres();

  @Test
  void aConnectionThatIsLeftIsToldWithItsLastStatement() throws Exception {
    URI address = URI.create(service.databaseUrl());
    PostgresServer server = PostgresServer.of(address);
    String name = address.getPath().substring(1);
    TestDatabase database = new TestDatabase(server, name, Duration.ZERO);

    try (Connection left = server.connect(name);
        Statement statement = left.createStatement()) {
      statement.execute("SET application_name = 'left'");
      statement.execute("SELECT 17");
      assertThat(database.connections("left"))
          .containsExactly(
              "a connection to its database is open after the stop, idle; its last statement:"
                  + " SELECT 17");
    }
    assertThat(new TestDatabase(server, name).connections("left")).isEmpty();
  }
}
