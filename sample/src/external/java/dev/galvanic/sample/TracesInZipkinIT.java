package dev.galvanic.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What Zipkin knows, and shows, of requests that went through three processes. */
@Tag("external")
class TracesInZipkinIT {
  private static final Path SCREENSHOT = Path.of("target", "trace-in-zipkin.png");

  /** By how much the clocks of two processes of one machine may differ. */
  private static final long CLOCKS_MICROS = 1_000;

  /**
   * How long after its last byte has gone out a busy machine may take to tell the server so; the
   * caller may have read it by then.
   */
  private static final long NOTICED_MICROS = 20_000;

  /** By how much a server's span may outlast its caller's, if the machine is not busy. */
  private static final long LONGER_MICROS = 1_000;

  private static final int TRACES = 10;

  private static final List<String> ROWS =
      List.of(
          "user-service: get /users/{id}",
          "postgresql: select users",
          "user-service: get /regions/cities/{id}",
          "region-service: get /regions/cities/{id}",
          "postgresql: select cities",
          "postgresql: select provinces",
          "user-service: get /roles/{id}",
          "role-service: get /roles/{id}",
          "postgresql: select roles");
  private static final String READING =
      """
      SERVER user-service: get /users/{id}
        CLIENT user-service > postgresql: select users
        CLIENT user-service > region-service: get /regions/cities/{id}
          SERVER region-service: get /regions/cities/{id}
            CLIENT region-service > postgresql: select cities
            CLIENT region-service > postgresql: select provinces
        CLIENT user-service > role-service: get /roles/{id}
          SERVER role-service: get /roles/{id}
            CLIENT role-service > postgresql: select roles
      """;
  private static final String DELETING =
      """
      SERVER user-service: delete /users/{id}
        user-service: userresource.delete
          CLIENT user-service > postgresql: delete users
      """;

  @TempDir static Path temporary;

  private static TracedSample sample;

  @BeforeAll
  static void start() throws Exception {
    sample = new TracedSample(temporary);
  }

  @AfterAll
  static void stop() throws Exception {
    if (sample != null) {
      sample.close();
    }
  }

  @Test
  void oneRequestIsOneTreeThroughThreeProcesses() throws Exception {
    SpanTree tree = SpanTree.of(reading("Ada"));

    assertThat(tree.text()).isEqualTo(READING);
    assertThat(tree.all()).allMatch(span -> span.trace().matches("[0-9a-f]{32}"));
    assertThat(tree.all().map(Span::trace).distinct()).hasSize(1);
    Span city = tree.find("CLIENT user-service > region-service: get /regions/cities/{id}");
    Span role = tree.find("CLIENT user-service > role-service: get /roles/{id}");
    assertThat(city.overlaps(role)).as("at the same time: %s and %s", city, role).isTrue();
    assertThat(tree.find("CLIENT user-service > postgresql: select users").end())
        .as("the user is read before it is known whose city and role to ask for")
        .isLessThanOrEqualTo(Math.min(city.start(), role.start()));
    tree.forEachChild(TracesInZipkinIT::assertWithin);
  }

  /** Whatever the clocks of the processes say; a busy machine may be late, but not each time. */
  @Test
  void aServerTakesNoLongerThanTheCallOfIt() throws Exception {
    List<Long> longer = new ArrayList<>();
    long last;
    do {
      last = longer(SpanTree.of(reading("Emmy")));
      longer.add(last);
    } while (last > LONGER_MICROS && longer.size() < TRACES);

    assertThat(last)
        .as("microseconds by which a server outlasts the call of it: %s", longer)
        .isLessThanOrEqualTo(LONGER_MICROS);
  }

  /** At most, of all calls of another process. */
  private static long longer(SpanTree tree) {
    List<Long> found = new ArrayList<>();
    tree.forEachChild(
        (call, server) -> {
          if (!call.service().equals(server.service())) {
            found.add(server.duration() - call.duration());
          }
        });
    assertThat(found).hasSize(2);
    return Collections.max(found);
  }

  @Test
  void thePageOfATraceHasItsSpans() throws Exception {
    String trace = reading("Grace").get(0).trace();

    try (Chromium chromium = new Chromium();
        Page page = chromium.page(1400, 900)) {
      page.navigate(sample.zipkin().address() + "/zipkin/traces/" + trace);
      for (String row : ROWS) {
        page.getByText(row).first().waitFor();
      }
      page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOT));
      assertThat(page.locator("body").innerText()).contains(trace).containsPattern("Spans\\s+9");
    }
  }

  @Test
  void linesOfLoggedMethodsBearTheIdentifiersOfTheTrace() throws Exception {
    int id = sample.user("Alan");

    assertThat(sample.users().delete("/users/" + id).status()).isEqualTo(200);

    SpanTree tree = SpanTree.of(sample.zipkin().trace("user-service", "/users/" + id, 3));
    assertThat(tree.text()).isEqualTo(DELETING);
    Span handler = tree.find("user-service: userresource.delete");
    JsonNode statement = logged("Users.delete");
    assertThat(statement.at("/labels/argument_id").intValue()).isEqualTo(id);
    JsonNode route = logged("UserResource.delete");
    assertThat(route.at("/labels/type").stringValue()).isEqualTo("route");
    for (JsonNode line : List.of(statement, route)) {
      assertThat(line.at("/trace/id").stringValue()).isEqualTo(handler.trace());
      // The statement has a span already: its line stands where it was called.
      assertThat(line.at("/span/id").stringValue()).isEqualTo(handler.id());
      assertThat(line.at("/service/name").stringValue()).isEqualTo("user-service");
      assertThat(line.at("/ecs/version").stringValue()).startsWith("9.");
      assertThat(line.at("/event/outcome").stringValue()).isEqualTo("success");
    }
  }

  private static List<Span> reading(String name) throws InterruptedException {
    String path = "/users/" + sample.user(name);
    assertThat(sample.users().get(path).status()).isEqualTo(200);
    return sample.zipkin().trace("user-service", path, 9);
  }

  /** The line of a call, which the process wrote before it answered, but maybe nobody read yet. */
  private static JsonNode logged(String method) throws InterruptedException {
    return Patience.until(
            lines -> !lines.isEmpty(),
            () ->
                sample.logOfUserService().stream()
                    .filter(line -> line.at("/event/action").stringValue("").equals(method))
                    .toList())
        .get(0);
  }

  /** In one process to the microsecond: its spans of one trace have one clock. */
  private static void assertWithin(Span parent, Span child) {
    boolean sameClock = parent.service().equals(child.service());
    assertThat(child.start())
        .as("the start of %s below %s", child, parent)
        .isGreaterThanOrEqualTo(parent.start() - (sameClock ? 0 : CLOCKS_MICROS));
    assertThat(child.end())
        .as("the end of %s below %s", child, parent)
        .isLessThanOrEqualTo(parent.end() + (sameClock ? 0 : NOTICED_MICROS));
  }
}
