package dev.galvanic.testing.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.testing.postgres.LocalPostgres;
import dev.galvanic.testing.postgres.PostgresServer;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.AbstractList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is made for a proof is gone with it, also where it could not be made. */
class ProofDatabaseTest {
  private static LocalPostgres postgres;
  private static PostgresServer server;

  @BeforeAll
  static void open() throws IOException {
    postgres = LocalPostgres.start();
    server = postgres.server();
  }

  @AfterAll
  static void close() throws IOException {
    postgres.close();
  }

  private static int left() throws IOException, SQLException {
    try (ProofDatabase other = ProofDatabase.create(server, "looking", List.of())) {
      Connection connection = other.connection();
      try (Statement statement = connection.createStatement();
          ResultSet found =
              statement.executeQuery(
                  "SELECT count(*) FROM pg_database WHERE datname LIKE 'shop%proof%'")) {
        found.next();
        return found.getInt(1);
      }
    }
  }

  @Test
  void itIsGoneWhenItIsClosed() throws Exception {
    try (ProofDatabase made =
        ProofDatabase.create(server, "shop", List.of("CREATE TABLE items(id int)"))) {
      assertThat(made.connection().isValid(1)).isTrue();
      assertThat(left()).isEqualTo(1);
    }
    assertThat(left()).isZero();
  }

  @Test
  void aScriptThatIsRefusedLeavesNoDatabase() throws Exception {
    assertThatThrownBy(() -> ProofDatabase.create(server, "shop", List.of("no sql")))
        .isInstanceOf(SQLException.class);
    assertThat(left()).isZero();
  }

  @Test
  void norDoesAnythingElseThatGoesWrong() throws Exception {
    List<String> unreadable =
        new AbstractList<>() {
          @Override
          public String get(int index) {
            throw new IllegalStateException("unreadable");
          }

          @Override
          public int size() {
            return 1;
          }
        };
    assertThatThrownBy(() -> ProofDatabase.create(server, "shop", unreadable))
        .isInstanceOf(IllegalStateException.class);
    assertThat(left()).isZero();
  }

  @Test
  void oneWhoseConnectionIsLostIsDroppedAllTheSame() throws Exception {
    ProofDatabase made = ProofDatabase.create(server, "shop", List.of());
    made.connection().close();
    made.close();
    assertThat(left()).isZero();
  }
}
