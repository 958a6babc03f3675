package dev.galvanic.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.boot.ProcessLogMain;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The log of a process that runs services, as they are configured. */
@Timeout(90)
class ServiceLogTest {
  private static final String[] QUICK = {
    "--server.port=0", "--server.host=127.0.0.1", "--shutdown.delay=0s"
  };
  private static final String MAIN = ProcessLogMain.class.getName();

  private final ObjectMapper json = new ObjectMapper();

  @TempDir Path folder;

  private LogProcess.Output run(LogProcess process, String... more) throws Exception {
    return process.run(0, MAIN, arguments(more));
  }

  private static String[] arguments(String... more) {
    String[] all = new String[QUICK.length + more.length];
    System.arraycopy(QUICK, 0, all, 0, QUICK.length);
    System.arraycopy(more, 0, all, QUICK.length, more.length);
    return all;
  }

  private List<JsonNode> events(List<String> lines) {
    return lines.stream().map(json::readTree).toList();
  }

  @Test
  void everyLineOfAServiceSaysWhoseItIs() throws Exception {
    LogProcess process = new LogProcess(folder, "HOSTNAME=pod-7").property("names=shop");
    List<JsonNode> events = events(run(process).lines());

    assertThat(events).isNotEmpty().allSatisfy(new EcsSchema()::check);
    assertThat(events)
        .filteredOn(event -> event.get("message").stringValue().contains("is ready at"))
        .singleElement()
        .satisfies(
            ready -> {
              assertThat(ready.at("/service/name").stringValue()).isEqualTo("shop");
              assertThat(ready.at("/service/version").stringValue()).isEqualTo("1.2.3");
              assertThat(ready.at("/service/node/name").stringValue()).isEqualTo("pod-7");
            });
    assertThat(events)
        .noneMatch(event -> event.at("/log/logger").stringValue().equals(AccessLog.LOGGER));
  }

  @Test
  void theCommandLineDecidesTheFormatAndTheFile() throws Exception {
    Path file = folder.resolve("logs/shop.log");
    LogProcess process = new LogProcess(folder).property("names=shop");
    LogProcess.Output said =
        run(
            process,
            "--log.format=console",
            "--log.file=" + file,
            "--log.fields=dotted",
            "--log.access=true",
            "--app.id=shop-3");

    assertThat(said.lines())
        .anyMatch(line -> line.matches(".*ProcessLogMain|.*INFO .*is ready at.*"));
    assertThat(said.output()).doesNotContain("\u001b");
    List<JsonNode> events = events(Files.readAllLines(file));
    assertThat(events)
        .filteredOn(event -> event.get("log.logger").stringValue().equals(AccessLog.LOGGER))
        .singleElement()
        .satisfies(
            access -> {
              assertThat(access.get("url.path").stringValue()).isEqualTo("/hello");
              assertThat(access.get("service.node.name").stringValue()).isEqualTo("shop-3");
            });
  }

  @Test
  void severalServicesShareTheLogOfTheFirst() throws Exception {
    LogProcess process = new LogProcess(folder).property("names=shop,bank");
    List<JsonNode> events =
        events(run(process, "--log.access=true", "--bank.log.level=debug").lines());

    assertThat(events)
        .filteredOn(event -> event.get("message").stringValue().contains("wants another log"))
        .singleElement()
        .satisfies(
            event ->
                assertThat(event.get("message").stringValue())
                    .startsWith("bank wants another log than shop"));
    assertThat(events)
        .filteredOn(event -> event.get("message").stringValue().equals("called"))
        .singleElement()
        .satisfies(
            event -> assertThat(event.at("/service/name").stringValue()).isEqualTo("shop,bank"));
    assertThat(events)
        .filteredOn(event -> event.get("message").stringValue().equals("begun"))
        .extracting(event -> event.at("/service/name").stringValue())
        .containsExactly("shop", "bank");
    assertThat(events)
        .filteredOn(event -> event.at("/log/logger").stringValue().equals(AccessLog.LOGGER))
        .extracting(event -> event.at("/service/name").stringValue())
        .containsExactly("shop", "bank");
  }

  @Test
  void aFileThatCannotBeWrittenEndsTheStart() throws Exception {
    Files.createFile(folder.resolve("taken"));
    LogProcess.Output said =
        new LogProcess(folder)
            .property("names=shop")
            .run(1, MAIN, arguments("--log.file=taken/shop.log"));

    assertThat(said.errors()).contains("LOG_FILE is \"taken/shop.log\", which cannot be written.");
  }

  @Test
  void aServiceWithoutLogbackServes() throws Exception {
    LogProcess process = new LogProcess(folder).property("names=shop").without("logback-");

    assertThat(run(process, "--log.access=true").errors())
        .contains("No SLF4J providers were found")
        .doesNotContain("Exception", "Error");
  }

  @Test
  void aCommandHasTheStandardOutputToItself() throws Exception {
    LogProcess.Output said =
        new LogProcess(folder)
            .property("tiny.commands=true")
            .property("tiny.migrations=/boot/things/migrations")
            .run(
                1,
                "dev.galvanic.boot.TinyMain",
                "migrate",
                "--dry-run",
                "--database.url=postgres://nobody@127.0.0.1:1/nothing",
                "--migrate.patience=1s",
                "--log.level=debug");

    assertThat(said.output()).isEmpty();
    assertThat(said.errors()).contains(" DEBUG [main] ");
  }
}
