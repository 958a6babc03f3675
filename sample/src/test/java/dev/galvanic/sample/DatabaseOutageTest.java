package dev.galvanic.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.sample.role.NewRole;
import dev.galvanic.sample.role.RoleResourceTestClient;
import dev.galvanic.sample.role.RoleServiceModule;
import dev.galvanic.testing.TestService;
import dev.galvanic.testing.call.TypedReply;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A service outlives its database, and is well again when that is. */
class DatabaseOutageTest {
  private static final Duration SOON = Duration.ofSeconds(10);

  @RegisterExtension
  static final TestService role = TestService.of(new RoleServiceModule()).ownPostgres();

  private final RoleResourceTestClient roles = new RoleResourceTestClient(role);

  @Test
  void withoutItsDatabaseAServiceSaysSoAndRecoversByItself() throws InterruptedException {
    int admin = roles.create(new NewRole("admin")).ok().id();
    NewRole auditor = new NewRole("auditor");
    assertThat(role.http().get("/health/ready").status()).isEqualTo(200);

    role.stopPostgres();
    for (TypedReply<?> reply : List.of(roles.get(admin), roles.list(), roles.create(auditor))) {
      assertThat(reply.error().status()).as(reply.toString()).isEqualTo(503);
      assertThat(reply.error().code()).isEqualTo(503);
    }
    awaitReady(503);
    assertThat(role.http().get("/health/live").status()).as("but alive").isEqualTo(200);

    role.startPostgres();
    Patience.within(SOON, reply -> reply.status() == 200, () -> roles.get(admin));
    awaitReady(200);
    assertThat(roles.get(admin).ok().name()).isEqualTo("admin");
    roles.create(auditor).ok();
  }

  private static void awaitReady(int status) throws InterruptedException {
    Patience.within(
        SOON, reply -> reply.status() == status, () -> role.http().get("/health/ready"));
  }
}
