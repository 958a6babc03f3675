package dev.galvanic.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.sample.role.NewRole;
import dev.galvanic.sample.role.RoleResourceTestClient;
import dev.galvanic.sample.role.RoleService;
import dev.galvanic.sample.role.RoleServiceModule;
import dev.galvanic.testing.TestService;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The tests of a service, run against what is deployed. */
class DeployedRolesIT {
  private static final Path SAMPLE = Path.of("target", "galvanic-sample.jar");

  @RegisterExtension
  static final TestService service =
      TestService.of(new RoleServiceModule())
          .postgres()
          .seed("INSERT INTO roles(name) VALUES ('admin')")
          .jar(jar());

  private final RoleResourceTestClient roles = new RoleResourceTestClient(service);

  /** The sample's jar starts three services; this one starts one of them. */
  private static Path jar() {
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.put(Attributes.Name.MAIN_CLASS, RoleService.class.getName());
    attributes.put(Attributes.Name.CLASS_PATH, SAMPLE.getFileName().toString());
    Path jar = SAMPLE.resolveSibling("role-service.jar");
    try (OutputStream file = Files.newOutputStream(jar)) {
      new JarOutputStream(file, manifest).close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return jar;
  }

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
