package dev.galvanic.testing.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;

/** The address of a PostgreSQL, taken apart and put together. */
class PostgresServerTest {
  @Test
  void anAddressNamesHostPortUserAndPassword() {
    assertThat(PostgresServer.of(URI.create("postgres://ada:s%40c+r%2Fet@db.example:6543/app")))
        .isEqualTo(new PostgresServer("db.example", 6543, "ada", "s@c+r/et", "app"));
  }

  @Test
  void portPasswordAndDatabaseMayBeLeftOut() {
    assertThat(PostgresServer.of(URI.create("postgresql://ada@db")))
        .isEqualTo(new PostgresServer("db", 5432, "ada", "", "postgres"));
  }

  @Test
  void theAddressOfADatabaseReadsBackAsTheSameServer() {
    PostgresServer server = new PostgresServer("db", 6543, "a b", "s@c+r/et:", "postgres");

    assertThat(PostgresServer.of(URI.create(server.url("postgres")))).isEqualTo(server);
    assertThat(server.url("user_service")).endsWith("@db:6543/user_service");
  }

  @Test
  void anAddressWithoutAUserIsRefused() {
    assertThatThrownBy(() -> PostgresServer.of(URI.create("postgres://db/app")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("names no host or no user");
  }

  @Test
  void thePasswordIsNotPrinted() {
    assertThat(new PostgresServer("db", 1, "ada", "secret", "app").toString()).isEqualTo("db:1");
  }
}
