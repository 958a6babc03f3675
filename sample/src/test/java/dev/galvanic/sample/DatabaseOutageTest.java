package dev.galvanic.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.sample.role.RoleServiceModule;
import dev.galvanic.testing.TestReply;
import dev.galvanic.testing.TestService;
import dev.galvanic.testing.postgres.LocalPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A service outlives its database, and is well again when that is. */
class DatabaseOutageTest {
  private static final Duration SOON = Duration.ofSeconds(10);
  private static final LocalPostgres POSTGRES = start();

  @RegisterExtension
  static final TestService role =
      TestService.of(new RoleServiceModule())
          .set("DATABASE_URL", POSTGRES.server().url("role_service"));

  @AfterAll
  static void stop() throws IOException {
    POSTGRES.close();
  }

  @Test
  void withoutItsDatabaseAServiceSaysSoAndRecoversByItself() throws IOException {
    assertThat(role.http().post("/roles", "{\"name\":\"admin\"}").status()).isEqualTo(200);
    assertThat(role.http().get("/health/ready").status()).isEqualTo(200);

    POSTGRES.stop();
    for (TestReply reply :
        new TestReply[] {
          role.http().get("/roles/1"),
          role.http().get("/roles"),
          role.http().post("/roles", "{\"name\":\"auditor\"}")
        }) {
      assertThat(reply.status()).as(reply.toString()).isEqualTo(503);
      assertThat(reply.json("/code").intValue()).isEqualTo(503);
    }
    assertThat(eventually("/health/ready", 503)).as("not ready without it").isTrue();
    assertThat(role.http().get("/health/live").status()).as("but alive").isEqualTo(200);

    POSTGRES.resume();
    assertThat(eventually("/roles/1", 200)).as("well again").isTrue();
    assertThat(eventually("/health/ready", 200)).as("ready again").isTrue();
    assertThat(role.http().post("/roles", "{\"name\":\"auditor\"}").status()).isEqualTo(200);
  }

  private static boolean eventually(String path, int status) {
    long end = System.nanoTime() + SOON.toNanos();
    while (role.http().get(path).status() != status) {
      if (System.nanoTime() > end) {
        return false;
      }
      Thread.onSpinWait();
    }
    return true;
  }

  private static LocalPostgres start() {
    try {
      LocalPostgres postgres = LocalPostgres.start();
      postgres.server().create("role_service");
      return postgres;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
