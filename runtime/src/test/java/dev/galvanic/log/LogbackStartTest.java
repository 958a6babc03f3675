package dev.galvanic.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** How the log of a process is before anybody has configured it, and who may. */
@Timeout(60)
class LogbackStartTest {
  private static final String PATTERN =
      """
      <configuration>
        <appender name="mine" class="ch.qos.logback.core.ConsoleAppender">
          <encoder><pattern>mine %level %msg %n</pattern></encoder>
        </appender>
        <root level="DEBUG"><appender-ref ref="mine"/></root>
      </configuration>
      """;

  private static final String MAIN = SayingMain.class.getName();

  @TempDir Path folder;

  private Path file(String name) throws Exception {
    Path resources = Files.createDirectories(folder.resolve("resources"));
    Files.writeString(resources.resolve(name), PATTERN);
    return resources;
  }

  @Test
  void whereNobodyLooksItIsJson() throws Exception {
    LogProcess.Output said = new LogProcess(folder).run(0, MAIN);

    assertThat(said.lines()).hasSize(2);
    assertThat(said.lines().get(0))
        .startsWith("{\"@timestamp\":\"")
        .contains("\"log\":{\"level\":\"INFO\",\"logger\":\"com.example.Saying\"}")
        .contains("\"message\":\"hello\"");
    assertThat(said.errors()).contains("LoggerContext").contains("levels true");
  }

  @Test
  void theEnvironmentCountsFromTheFirstLine() throws Exception {
    LogProcess.Output said =
        new LogProcess(folder, "LOG_FORMAT=console", "LOG_LEVELS=com.example=debug").run(0, MAIN);

    assertThat(said.lines()).hasSize(3);
    assertThat(said.lines().get(0)).matches("[0-9:.]+ DEBUG \\[main] com.example.Saying: quiet");
  }

  @Test
  void whatIsWrongThereEndsNothing() throws Exception {
    LogProcess.Output said =
        new LogProcess(folder, "LOG_FORMAT=xml", "LOG_LEVELS=a", "LOG_FILE=%").run(0, MAIN);

    assertThat(said.lines()).hasSize(2).allMatch(line -> line.startsWith("{\"@timestamp\":"));
  }

  @Test
  void aFileOfTheUsersOwnWins() throws Exception {
    for (String name : new String[] {"logback.xml", "logback-test.xml"}) {
      Path resources = file(name);
      LogProcess.Output said = new LogProcess(folder, "LOG_LEVEL=off").with(resources).run(0, MAIN);
      assertThat(said.lines().subList(0, 2))
          .containsExactly("mine DEBUG quiet ", "mine INFO hello ");
      Files.delete(resources.resolve(name));
    }
  }

  @Test
  void andSoDoesOneThatIsNamed() throws Exception {
    Path resources = file("other.xml");
    LogProcess.Output said =
        new LogProcess(folder)
            .property("logback.configurationFile=" + resources.resolve("other.xml"))
            .run(0, MAIN);

    assertThat(said.lines()).startsWith("mine DEBUG quiet ", "mine INFO hello ");
  }

  @Test
  void withoutLogbackNothingBreaks() throws Exception {
    LogProcess.Output said = new LogProcess(folder).without("logback-").run(0, MAIN);

    assertThat(said.errors())
        .contains("No SLF4J providers were found")
        .contains("NOPLoggerFactory")
        .contains("levels false");
  }
}
