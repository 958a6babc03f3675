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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A connection that outlives its service is told, with what it did last. */
@Tag("once")
class OpenConnectionsTest {
  private static final ByHand MODULE = new ByHand("open-service", wiring -> Map.of());

  @RegisterExtension static final TestService service = TestService.of(MODULE).postgres();

  @Test
  void itIsNamedByItsLastStatement() throws Exception {
    PostgresServer server = PostgresServer.of(URI.create(service.databaseUrl()));
    try (TestDatabase database = new Templates(server).copy(MODULE);
        Connection left = server.connect(URI.create(database.url()).getPath().substring(1));
        Statement statement = left.createStatement()) {
      assertThat(database.connections("left-service", Duration.ZERO)).isEmpty();

      statement.execute("SET application_name = 'left-service'");
      statement.execute("SELECT 7");

      assertThat(database.connections("left-service", Duration.ZERO))
          .containsExactly(
              "a connection to its database is open after the stop, idle; its last statement:"
                  + " SELECT 7");
      assertThat(database.connections("other-service", Duration.ZERO)).isEmpty();
    }
  }
}
