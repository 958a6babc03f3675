package dev.galvanic.testing.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.ReplyStyle;
import dev.galvanic.RunningService;
import dev.galvanic.ServiceDescription;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A jar is started and told to stop, and what it says is told when it fails. */
class ServiceJarTest {
  private static final ServiceDescription FAKE =
      new ServiceDescription(
          "fake-service", "fake-service", "1", ReplyStyle.ENVELOPE, "", "", false, List.of());

  @TempDir Path folder;

  /** A jar with nothing in it, whose classes are those of this test. */
  private ServiceJar jar() throws Exception {
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.put(Attributes.Name.MAIN_CLASS, FakeService.class.getName());
    attributes.put(
        Attributes.Name.CLASS_PATH,
        FakeService.class.getProtectionDomain().getCodeSource().getLocation().toString());
    Path jar = folder.resolve("fake.jar");
    try (OutputStream file = Files.newOutputStream(jar)) {
      new JarOutputStream(file, manifest).close();
    }
    return new ServiceJar(jar);
  }

  @Test
  void itIsReadyWhereItSaysSo() throws Exception {
    RunningService running = jar().start(FAKE, Map.of("SERVER_PORT", "4321"));

    assertThat(running.uri()).hasToString("http://127.0.0.1:4321");
    assertThat(running.port()).isEqualTo(4321);
    assertThat(running.managementUri()).hasToString("http://127.0.0.1:2");
    assertThat(started()).isTrue();
    assertThat(running.stop()).isTrue();
    assertThat(started()).isFalse();
  }

  @Test
  void whatEndsBeforeItIsReadyHasSaidWhy() {
    assertThatThrownBy(() -> jar().start(FAKE, Map.of()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("fake-service did not get ready, and said:\nIt was told no port.\n");
  }

  @Test
  void aJarThatIsNotThereIsNamed() {
    Path missing = folder.resolve("missing.jar");

    assertThatThrownBy(() -> new ServiceJar(missing).start(FAKE, Map.of()))
        .hasMessage("There is no jar " + missing + ". Package the service first.");
  }

  private boolean started() {
    return ProcessHandle.current()
        .children()
        .flatMap(child -> child.info().commandLine().stream())
        .anyMatch(line -> line.contains(folder.resolve("fake.jar").toString()));
  }
}
