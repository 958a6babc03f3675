package dev.galvanic.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.config.ConfigException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The file of a log is put away when it is full, and thrown away when it is old. */
@Timeout(30)
class LogFileTest {
  @TempDir Path folder;

  @Test
  void aFullFileIsPutAwayCompressed() throws Exception {
    try (TestLog log = new TestLog(folder, "LOG_FILE_SIZE", "1KiB")) {
      Instant end = Instant.now().plus(Duration.ofSeconds(20));
      while (putAway().stream().noneMatch(name -> name.endsWith(".gz"))
          && Instant.now().isBefore(end)) {
        log.logger("a").info("x".repeat(500));
        Thread.sleep(1);
      }

      assertThat(putAway())
          .anyMatch(name -> name.matches("shop\\.log\\.\\d{4}-\\d\\d-\\d\\d\\.\\d+\\.gz"));
    }
  }

  @Test
  void whatIsOlderThanItsDaysIsDeleted() throws Exception {
    LocalDate today = LocalDate.now();
    Path old = Files.createFile(folder.resolve("shop.log." + today.minusDays(6) + ".0.gz"));
    Path kept = Files.createFile(folder.resolve("shop.log." + today.minusDays(2) + ".0.gz"));
    try (TestLog log = new TestLog(folder, "LOG_FILE_DAYS", "3")) {
      log.logger("a").info("x");
    }
    Instant end = Instant.now().plus(Duration.ofSeconds(10));
    while (Files.exists(old) && Instant.now().isBefore(end)) {
      Thread.onSpinWait();
    }
    assertThat(old).doesNotExist();
    assertThat(kept).exists();
  }

  @Test
  void aFileThatIsThereIsContinuedAlsoByAnotherConfiguration() {
    try (TestLog log = new TestLog(folder)) {
      log.logger("a").info("one");
      log.setup.apply(log.config("LOG_FIELDS", "dotted"), TestLog.SHOP);
      log.logger("a").info("two");
      log.setup.apply(log.config("LOG_FIELDS", "dotted"), TestLog.SHOP);
      log.logger("a").info("three");

      assertThat(log.lines()).hasSize(3);
    }
  }

  @Test
  void aFileThatCannotBeWrittenIsAMistakeOfTheConfiguration() throws Exception {
    Path notAFolder = Files.createFile(folder.resolve("file"));
    try (TestLog log = new TestLog(folder)) {
      assertThatThrownBy(
              () ->
                  log.setup.apply(
                      log.config("LOG_FILE", notAFolder.resolve("x.log").toString()), TestLog.SHOP))
          .isInstanceOf(ConfigException.class)
          .hasMessageStartingWith("LOG_FILE is \"" + notAFolder)
          .hasMessageContaining("cannot be written");
    }
  }

  private List<String> putAway() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.equals("shop.log"))
          .toList();
    }
  }
}
