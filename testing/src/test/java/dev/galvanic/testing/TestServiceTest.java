package dev.galvanic.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.Key;
import dev.galvanic.testing.GreetingModule.Words;
import dev.galvanic.testing.greeting.GreetingsMock;
import dev.galvanic.testing.mock.MockService;
import dev.galvanic.testing.probe.TestClock;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A service under test is the real one, but for what the test says. */
class TestServiceTest {
  @RegisterExtension
  static final TestService configured =
      TestService.of(new GreetingModule("configured-service")).set("WORD", "set");

  @RegisterExtension
  static final TestService replaced =
      TestService.of(new GreetingModule("replaced-service"))
          .replace(Key.of(Words.class), new Words("replaced"))
          .set("WORD", "set");

  private static final AtomicReference<ExtensionContext> context = new AtomicReference<>();

  @RegisterExtension
  static final BeforeAllCallback kept = within -> context.compareAndSet(null, within);

  @Test
  void itAnswersOnAPortOfItsOwn() {
    assertThat(configured.port()).isPositive().isNotEqualTo(replaced.port());
    assertThat(configured.uri()).isEqualTo(URI.create("http://127.0.0.1:" + configured.port()));
    assertThat(configured.http().get("/word").json("/data").stringValue()).isEqualTo("set");
  }

  @Test
  void anObjectOfTheModuleCanBeReplaced() {
    assertThat(replaced.http().get("/word").json("/data").stringValue()).isEqualTo("replaced");
  }

  @Test
  void aServiceThatWasNotStartedSaysWhatToDo() {
    TestService late = TestService.of(new GreetingModule("late-service"));

    assertThatThrownBy(late::uri)
        .message()
        .matches(
            "late-service \\(TestServiceTest.java:\\d+\\) does not run\\. Declare it static and"
                + " annotate it with @RegisterExtension\\.");
  }

  @Test
  void nothingIsReplacedInAProcessOfItsOwn() {
    TestService jar =
        TestService.of(new GreetingModule("jar-service"))
            .replace(Key.of(Words.class), new Words("replaced"))
            .jar(Path.of("app.jar"));

    assertThatThrownBy(() -> jar.beforeAll(context.get()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "jar-service is started as app.jar, in a process where nothing can be replaced, and ["
                + Key.of(Words.class)
                + "] is to be. Start the module instead.");
  }

  /** All that is refused while a service runs, by how the message has it. */
  private static Map<String, Consumer<TestService>> late() {
    Key<Words> words = Key.of(Words.class);
    Map<String, Consumer<TestService>> late = new LinkedHashMap<>();
    late.put("postgres()", TestService::postgres);
    late.put("ownPostgres()", TestService::ownPostgres);
    late.put("keepRows()", TestService::keepRows);
    late.put("set(\"WORD\", ...)", service -> service.set("WORD", "late"));
    late.put("replace(" + words + ", ...)", service -> service.replace(words, new Words("late")));
    late.put("mock(...)", service -> service.mock(GreetingsMock::new));
    late.put("serve(...)", service -> service.serve(GreetingsMock::new));
    late.put("serve(...) ", service -> service.serve(MockService.of("greeting-service")));
    late.put("jar(app.jar)", service -> service.jar(Path.of("app.jar")));
    late.put("calls(...)", service -> service.calls(replaced));
    late.put("clock(...)", service -> service.clock(TestClock.at(Instant.EPOCH)));
    late.put("perJvm()", TestService::perJvm);
    late.put("allowLeaks()", TestService::allowLeaks);
    return late;
  }

  @Test
  void whatIsSaidOfAServiceThatRunsIsRefused() {
    late()
        .forEach(
            (what, said) ->
                assertThatThrownBy(() -> said.accept(configured))
                    .isInstanceOf(IllegalStateException.class)
                    .message()
                    .matches(
                        "configured-service \\(TestServiceTest.java:\\d+\\) runs already, and "
                            + Pattern.quote(what.strip())
                            + " comes too late for it\\. Say it where the service is declared\\."));
  }

  @Test
  void rowsWantADatabase() {
    assertThatThrownBy(() -> configured.seed("SELECT 1"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("configured-service has no database. Ask for one by postgres().");
    assertThatThrownBy(
            () ->
                TestService.of(new GreetingModule("bare-service"))
                    .seed("SELECT 1")
                    .beforeAll(context.get()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("bare-service is given rows and has no database. Ask for one by postgres().");
  }

  @Test
  void itsClientIsMadeOnce() {
    assertThat(configured.http()).isSameAs(configured.http());
  }

  /** A class within another. */
  @Nested
  class InANestedClass {
    private static final int OUTER = configured.port();

    @Test
    void theServiceOfTheOuterClassRunsOn() {
      assertThat(configured.port()).isEqualTo(OUTER);
      assertThat(configured.http().get("/word").status()).isEqualTo(200);
    }
  }
}
