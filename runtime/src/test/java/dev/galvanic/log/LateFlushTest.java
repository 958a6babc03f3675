package dev.galvanic.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Lines of requests wait for a moment, and none is lost or out of its place. */
@Timeout(60)
class LateFlushTest {
  private static final int LINES = 5_000;

  @TempDir Path folder;

  /** A program that ends as soon as it has logged. */
  static final class Ending {
    private Ending() {}

    public static void main(String[] arguments) {
      for (int i = 0; i < LINES; i++) {
        LoggerFactory.getLogger(AccessLog.LOGGER).info("line {}", i);
      }
      System.exit(3);
    }
  }

  @Test
  void anyOtherLineIsThereAtOnceWithWhatIsBeforeIt() {
    try (TestLog log = new TestLog(folder)) {
      log.logger(AccessLog.LOGGER).info("first");
      log.logger("com.example").info("second");

      assertThat(log.events())
          .extracting(line -> line.get("message").stringValue())
          .containsExactly("first", "second");
    }
  }

  @Test
  void aLineThatIsAloneDoesNotWaitForOthers() throws Exception {
    try (TestLog log = new TestLog(folder)) {
      log.logger(AccessLog.LOGGER).info("alone");
      while (log.lines().isEmpty()) {
        Thread.sleep(5);
      }
      assertThat(log.onlyEvent().get("message").stringValue()).isEqualTo("alone");
    }
  }

  @Test
  void theEndOfTheProcessLosesNone() throws Exception {
    LogProcess.Output written =
        new LogProcess(folder, "LOG_FORMAT=console", "LOG_FILE=" + folder.resolve("x.log"))
            .run(3, Ending.class.getName());

    assertThat(written.lines())
        .extracting(line -> line.substring(line.indexOf("line ")))
        .containsExactlyElementsOf(IntStream.range(0, LINES).mapToObj(i -> "line " + i).toList());
  }
}
