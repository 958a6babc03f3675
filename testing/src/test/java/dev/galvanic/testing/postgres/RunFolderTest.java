package dev.galvanic.testing.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder of a run that was killed is removed by a later one, wherever it was killed. */
class RunFolderTest {
  @TempDir Path parent;

  private Path left(String name) throws IOException {
    Path folder = Files.createDirectories(parent.resolve("galvanic-postgres-1-" + name));
    Files.writeString(Files.createDirectories(folder.resolve("work")).resolve("file"), "text");
    return folder;
  }

  @Test
  void whatHasALockThatNobodyHoldsIsRemoved() throws IOException {
    Path folder = left("dead");
    Files.createFile(folder.resolve("lock"));

    try (RunFolder next = RunFolder.in(parent)) {
      assertThat(next.path()).exists();
      assertThat(folder).doesNotExist();
    }
    assertThat(parent).isEmptyDirectory();
  }

  @Test
  void whatHasNoLockIsRemovedAfterAnHour() throws IOException {
    Path old = left("old");
    Path beingMade = left("young");
    Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofHours(2))));

    try (RunFolder next = RunFolder.in(parent)) {
      assertThat(next.path()).exists();
      assertThat(old).doesNotExist();
      assertThat(beingMade).exists();
    }
  }

  @Test
  void theLockGoesLast() throws IOException {
    Path folder = left("dead");
    Path lock = Files.createFile(folder.resolve("lock"));
    Path zone = Files.createDirectories(folder.resolve("zone"));
    Path work = folder.resolve("work");

    assertThat(RunFolder.order(folder))
        .containsExactly(zone, work.resolve("file"), work, lock, folder);
  }
}
