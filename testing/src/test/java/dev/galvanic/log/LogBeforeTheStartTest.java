package dev.galvanic.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import dev.galvanic.config.Config;
import dev.galvanic.testing.TestService;
import dev.galvanic.testing.probe.ByHand;
import dev.galvanic.testing.probe.ClassRun;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.LoggerFactory;

/**
 * What is logged of a service under test before it starts. It stands in this package since the log
 * of these tests has a file of its own, and must be as if it had none.
 */
class LogBeforeTheStartTest {
  private final LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
  private final Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private final Level level = root.getLevel();
  private final List<Appender<ILoggingEvent>> own = appenders();
  private final PrintStream screen = System.out;
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();

  static class Migrated {
    @RegisterExtension
    static final TestService service =
        TestService.of(
                new ByHand(
                    "page-service", "/META-INF/galvanic/copied/migrations", wiring -> Map.of()))
            .postgres();

    @Test
    void runs() {
      assertThat(service.port()).isPositive();
    }
  }

  private List<Appender<ILoggingEvent>> appenders() {
    List<Appender<ILoggingEvent>> all = new ArrayList<>();
    root.iteratorForAppenders().forEachRemaining(all::add);
    return all;
  }

  @BeforeEach
  void begin() {
    System.setOut(new PrintStream(written, true, StandardCharsets.UTF_8));
    own.forEach(root::detachAppender);
    LogbackSetup.begin(context, new Screen(false, false))
        .apply(Config.of("none", Map.of()).log(), LogSource.UNKNOWN);
  }

  @AfterEach
  void end() {
    System.setOut(screen);
    context.removeObject("dev.galvanic.log");
    for (Appender<ILoggingEvent> each : appenders()) {
      root.detachAppender(each);
      each.stop();
    }
    own.forEach(root::addAppender);
    root.setLevel(level);
  }

  @Test
  void itsMigrationsAreLinesForPeopleAsTheRestIs() {
    ClassRun run = ClassRun.of(Migrated.class);

    assertThat(run).isEqualTo(new ClassRun(1, List.of()));
    List<String> lines = written.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(lines)
        .anyMatch(line -> line.contains("page-service applied V1__pages.sql"))
        .noneMatch(line -> line.startsWith("{"));
  }
}
