package dev.galvanic.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.testing.postgres.PostgresServer;
import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The database of a service goes away when its test says so, and is back for the next one. */
@Tag("once")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OwnPostgresTest {
  @RegisterExtension
  static final TestService service =
      TestService.of(new GreetingModule("lonely-service"))
          .ownPostgres()
          .seed("CREATE TABLE word (text text); INSERT INTO word VALUES ('hello')");

  @RegisterExtension
  static final TestService without = TestService.of(new GreetingModule("bare-service"));

  private static Connection connect() throws SQLException {
    URI address = URI.create(service.databaseUrl());
    return PostgresServer.of(address).connect(address.getPath().substring(1));
  }

  private static String words() throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT string_agg(text, ' ') FROM word")) {
      row.next();
      return row.getString(1);
    }
  }

  @Test
  @Order(1)
  void aTestStopsItAndStartsItAgainAsOftenAsItLikes() throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute("INSERT INTO word VALUES ('again')");
    }
    service.stopPostgres();
    assertThatThrownBy(OwnPostgresTest::connect).isInstanceOf(SQLException.class);

    service.startPostgres();
    service.startPostgres();
    assertThat(words()).isEqualTo("hello again");

    service.stopPostgres();
    assertThatThrownBy(OwnPostgresTest::connect).isInstanceOf(SQLException.class);
  }

  @Test
  @Order(2)
  void theNextTestBeginsWithItAndWithTheRowsThatItHad() throws SQLException {
    assertThat(words()).isEqualTo("hello");
  }

  @Test
  @Order(3)
  void whatOthersUseIsNotStopped() {
    assertThatThrownBy(without::stopPostgres)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "bare-service has no PostgreSQL that nobody else uses, so that it cannot be stopped."
                + " Ask for one by ownPostgres().");
  }
}
