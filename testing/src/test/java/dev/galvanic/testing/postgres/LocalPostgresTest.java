package dev.galvanic.testing.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A PostgreSQL of one's own leaves nothing behind, however the process that started it ends. */
@Tag("once")
class LocalPostgresTest {
  @TempDir Path parent;

  @Test
  void itAnswersUntilItIsStoppedAndAgainWithItsDataWhenItResumes() throws IOException {
    try (LocalPostgres postgres = LocalPostgres.start(parent)) {
      PostgresServer server = postgres.server();
      server.create("people");
      server.create("people");

      postgres.stop();
      assertThatThrownBy(() -> server.create("people"))
          .isInstanceOf(IOException.class)
          .hasMessageStartingWith(
              "PostgreSQL at 127.0.0.1:" + server.port() + " cannot create the database people");

      postgres.resume();
      assertThat(postgres.server()).isEqualTo(server);
      inDatabase(server, "people").create("more");
      inDatabase(server, "more").drop("people");
      assertThatThrownBy(() -> inDatabase(server, "people").create("even more"))
          .hasMessageContaining("\"people\" does not exist");
    }
    assertThat(parent).isEmptyDirectory();
  }

  @Test
  void aDatabaseThatSeveralCreateAtOnceIsThereForAll() throws Exception {
    int many = 4;
    ExecutorService threads = Executors.newFixedThreadPool(many);
    try (LocalPostgres postgres = LocalPostgres.start(parent)) {
      CyclicBarrier together = new CyclicBarrier(many);
      Callable<Void> creates =
          () -> {
            together.await(5, TimeUnit.SECONDS);
            postgres.server().create("people");
            return null;
          };
      for (Future<Void> created : threads.invokeAll(Collections.nCopies(many, creates))) {
        created.get();
      }
      postgres.server().connect("people").close();
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void whatAKilledProcessLeftIsStoppedAndRemovedByTheNextStart() throws Exception {
    Process killed =
        new ProcessBuilder(command(StartAndWait.class)).redirectErrorStream(true).start();
    ProcessHandle orphan;
    try (var lines = killed.inputReader()) {
      orphan = ProcessHandle.of(Long.parseLong(lines.readLine())).orElseThrow();
    } finally {
      killed.destroyForcibly().waitFor();
    }
    assertThat(orphan.isAlive()).as("the database outlives its process").isTrue();
    assertThat(parent).isNotEmptyDirectory();

    try (RunFolder next = RunFolder.in(parent)) {
      orphan.onExit().get(5, TimeUnit.SECONDS);
      assertThat(parent.toFile().listFiles()).containsExactly(next.path().toFile());
    }
  }

  @Test
  void whatALiveProcessUsesIsLeftAloneByItAndByOthers() throws Exception {
    try (RunFolder one = RunFolder.in(parent);
        RunFolder two = RunFolder.in(parent)) {
      Process other = new ProcessBuilder(command(AnotherRun.class)).inheritIO().start();
      assertThat(other.waitFor()).isZero();

      assertThat(parent.toFile().listFiles())
          .containsExactlyInAnyOrder(one.path().toFile(), two.path().toFile());
    }
    assertThat(parent).isEmptyDirectory();
  }

  private static PostgresServer inDatabase(PostgresServer server, String database) {
    return PostgresServer.of(URI.create(server.url(database)));
  }

  private String[] command(Class<?> main) {
    return new String[] {
      Path.of(System.getProperty("java.home"), "bin", "java").toString(),
      "-cp",
      System.getProperty("java.class.path"),
      main.getName(),
      parent.toString()
    };
  }
}
