package dev.galvanic.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Services that need others, and databases. */
class TestServiceOverPostgresTest {
  private static final TestService called =
      TestService.of(new GreetingModule("called-service")).postgres();

  @RegisterExtension
  static final TestService caller =
      TestService.of(new GreetingModule("caller-service"))
          .postgres()
          .calls(called)
          .set("WORD", "caller");

  @RegisterExtension
  static final TestService bare = TestService.of(new GreetingModule("bare-service"));

  @Test
  void eachHasADatabaseOfItsOwnOnOneServer() {
    assertThat(caller.databaseUrl()).contains("/caller_service_");
    assertThat(called.databaseUrl()).contains("/called_service_");
    assertThat(caller.databaseUrl().replaceAll("/caller.*", ""))
        .isEqualTo(called.databaseUrl().replaceAll("/called.*", ""));
  }

  @Test
  void whatIsCalledIsStartedWithItsCaller() {
    assertThat(called.http().get("/word").status()).isEqualTo(200);
  }

  @Test
  void aServiceWithoutADatabaseSaysHowToGetOne() {
    assertThatThrownBy(bare::databaseUrl)
        .hasMessage("bare-service has no database. Ask for one by postgres().");
  }
}
