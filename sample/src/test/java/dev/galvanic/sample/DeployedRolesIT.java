package dev.galvanic.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.sample.role.NewRole;
import dev.galvanic.sample.role.RoleResourceTestClient;
import dev.galvanic.sample.role.RoleService;
import dev.galvanic.sample.role.RoleServiceModule;
import dev.galvanic.testing.TestService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The tests of a service, run against what is deployed. */
class DeployedRolesIT {
  @RegisterExtension
  static final TestService service =
      TestService.of(new RoleServiceModule())
          .postgres()
          .seed("INSERT INTO roles(name) VALUES ('admin')")
          .jar(ManifestJar.of("role-service", RoleService.class));

  private final RoleResourceTestClient roles = new RoleResourceTestClient(service);

  @Test
  void itRunsInAProcessOfItsOwn() {
    assertThat(
            ProcessHandle.current()
                .children()
                .flatMap(child -> child.info().commandLine().stream())
                .filter(line -> line.contains("role-service.jar")))
        .hasSize(1);
  }

  @Test
  void itsDatabaseIsThatOfTheTest() {
    assertThat(roles.list().ok().items()).extracting("name").containsExactly("admin");
    assertThat(roles.create(new NewRole("auditor")).ok().id()).isEqualTo(2);
  }

  @Test
  void eachTestBeginsWithTheSameRows() {
    assertThat(roles.create(new NewRole("guest")).ok().id()).isEqualTo(2);
    assertThat(roles.but(r -> r.member("/name", 5)).create(new NewRole("x")).error().errors())
        .containsEntry("/name", "must be a string");
  }
}
