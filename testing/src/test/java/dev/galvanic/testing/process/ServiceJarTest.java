package dev.galvanic.testing.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.ReplyStyle;
import dev.galvanic.RunningService;
import dev.galvanic.ServiceDescription;
import dev.galvanic.testing.TestService;
import dev.galvanic.testing.probe.ByHand;
import dev.galvanic.testing.probe.ClassRun;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A jar is started and told to stop, and what it says is told when it fails. */
class ServiceJarTest {
  private static final ServiceDescription FAKE =
      new ServiceDescription(
          "fake-service", "fake-service", "1", ReplyStyle.ENVELOPE, "", "", false, List.of());

  private static final AtomicReference<Path> made = new AtomicReference<>();

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

  /** Tests of a jar. */
  static class OfAJar {
    @RegisterExtension
    static final TestService service =
        TestService.of(new ByHand("fake-service", wiring -> Map.of()))
            .set("SERVER_PORT", "4321")
            .jar(made.get());

    @Test
    void looksIntoIt() {
      assertThat(service.port()).isEqualTo(4321);
      assertThat(service.logs()).isEmpty();
    }
  }

  @Test
  void nobodyLooksIntoIt() throws Exception {
    made.set(jar().path());

    assertThat(ClassRun.of(OfAJar.class).failures())
        .containsExactly(
            "fake-service is started from a jar, in a process that is not looked into. Start the"
                + " module instead.");
  }

  @Test
  void itIsHeardToBeReadyWhateverItsLevelIs() throws Exception {
    Map<String, String> quiet =
        Map.of("SERVER_PORT", "4321", "LOG_LEVEL", "warn", "LOG_LEVELS", "a.b=debug");
    RunningService running = jar().start(FAKE, quiet);

    assertThat(running.port()).isEqualTo(4321);
    running.stop();
  }

  @Test
  void itIsTheLoggerThatSaysSo() throws ClassNotFoundException {
    assertThat(Class.forName(ReadyLog.LOGGER).getPackageName()).isEqualTo("dev.galvanic.boot");
  }

  @ParameterizedTest
  @ValueSource(strings = {"LOG_FORMAT", "FAKE_SERVICE_LOG_FORMAT"})
  void aJarThatIsToWriteNoLogIsRefused(String name) {
    assertThatThrownBy(() -> jar().start(FAKE, Map.of("SERVER_PORT", "1", name, "none")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "fake-service is given %s=none, and its jar is known to be ready by a line of its log. Take it away, or say LOG_LEVEL=off."
                .formatted(name));
  }

  @Test
  void whatNeverSaysThatItIsReadyIsToldWhatItsLogMustHave() {
    StubProcess process = new StubProcess("12:00 WARN it is hot\n");

    assertThatThrownBy(
            () -> StartedJar.of(FAKE, process, Duration.ofSeconds(1), Duration.ofSeconds(1)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "fake-service did not get ready in 1 s, and said:\n12:00 WARN it is hot\nIt is known to"
                + " be ready by the line \"fake-service ... is ready at http://...\" of its log. If"
                + " it has a logback.xml of its own, let it write dev.galvanic.boot.ServiceStart at"
                + " INFO to the standard output.");
    assertThat(process.isAlive()).isFalse();
  }

  @Test
  void whatDoesNotEndWhenItIsToldToIsEnded() {
    String line = "fake-service 1 is ready at http://127.0.0.1:1\n";
    StubProcess process = new StubProcess(line);
    StartedJar started = StartedJar.of(FAKE, process, Duration.ofMinutes(1), Duration.ofMillis(50));

    assertThatThrownBy(started::stop)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("fake-service did not end when it was told to, and said:\n" + line);
    assertThat(process.isAlive()).isFalse();
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
