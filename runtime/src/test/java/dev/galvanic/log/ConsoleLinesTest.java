package dev.galvanic.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines for people: readable, coloured on a terminal alone, and never forged. */
class ConsoleLinesTest {
  @TempDir Path folder;

  private TestLog log() {
    return new TestLog(folder, "LOG_FILE_FORMAT", "console");
  }

  @Test
  void aLineHasTimeLevelThreadLoggerMessageAndPairs() {
    try (TestLog log = log()) {
      log.logger("com.example.shop.Orders")
          .atInfo()
          .addKeyValue("order", 5)
          .addKeyValue("by", "ada l.")
          .addKeyValue("note", "x\" y=\"1")
          .log("sold");

      assertThat(log.lines())
          .singleElement()
          .asString()
          .matches(
              "\\d\\d:\\d\\d:\\d\\d\\.\\d{3} INFO  \\[[^]]+] com\\.example\\.shop\\.Orders: sold"
                  + " order=5 by=\"ada l\\.\" note=\"x\\\\\" y=\\\\\"1\"");
    }
  }

  @Test
  void aMessageCannotForgeALine() {
    try (TestLog log = log()) {
      log.logger("a").warn("hi\r\n12:00:00.000 ERROR [main] b: forged \u001b[2J \u009b2J \u202e");
      log.logger("a").atWarn().addKeyValue("k\nx", "v\n12:00").log("hi");

      assertThat(log.lines()).hasSize(2);
      assertThat(log.lines().get(0))
          .endsWith("hi\\r\\n12:00:00.000 ERROR [main] b: forged \\u001b[2J \\u009b2J \\u202e");
      assertThat(log.lines().get(1)).endsWith("hi k\\nx=v\\n12:00");
    }
  }

  @Test
  void aStackTraceHasItsOwnLinesAndNoneOfAMessage() {
    Exception failure = new IllegalStateException("a\nINFO forged", new RuntimeException("b\nc"));
    failure.addSuppressed(new RuntimeException("closing"));
    failure.getCause().initCause(failure);
    try (TestLog log = log()) {
      log.logger("a").error("failed", failure);

      assertThat(log.lines().get(1)).isEqualTo("java.lang.IllegalStateException: a\\nINFO forged");
      assertThat(log.lines())
          .contains("\tSuppressed: java.lang.RuntimeException: closing")
          .contains("Caused by: java.lang.RuntimeException: b\\nc")
          .contains("Caused by: [again: java.lang.IllegalStateException: a\\nINFO forged]")
          .anyMatch(line -> line.matches("\t+\\.\\.\\. \\d+ as above"));
      assertThat(log.lines().subList(1, log.lines().size()))
          .allMatch(
              line -> line.matches("(\t*(at |\\.\\.\\. |Suppressed: )|Caused by: |java\\.).*"));
    }
  }

  @Test
  void coloursAreForATerminalThatWantsThem() {
    assertThat(Screen.of(true, Map.of("TERM", "xterm"))).isEqualTo(new Screen(true, true));
    assertThat(Screen.of(true, Map.of("NO_COLOR", ""))).isEqualTo(new Screen(true, true));
    assertThat(Screen.of(true, Map.of("NO_COLOR", "1"))).isEqualTo(new Screen(true, false));
    assertThat(Screen.of(true, Map.of("TERM", "dumb"))).isEqualTo(new Screen(true, false));
    assertThat(Screen.of(false, Map.of("TERM", "xterm"))).isEqualTo(new Screen(false, false));
  }

  @Test
  void theLevelIsColouredAndNothingOfTheMessageIs() {
    try (TestLog log = log()) {
      ListAppender<ILoggingEvent> events = new ListAppender<>();
      events.start();
      log.context.getLogger("a").addAppender(events);
      log.logger("a").error("hi \u001b[0m");
      ILoggingEvent event = events.list.get(0);

      assertThat(new String(new ConsoleEncoder(true).encode(event), StandardCharsets.UTF_8))
          .contains("\u001b[1;31mERROR\u001b[0m")
          .endsWith("a: hi \\u001b[0m\n");
      assertThat(new String(new ConsoleEncoder(false).encode(event), StandardCharsets.UTF_8))
          .doesNotContain("\u001b");
    }
  }
}
