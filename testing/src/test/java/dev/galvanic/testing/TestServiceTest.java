package dev.galvanic.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.Key;
import dev.galvanic.testing.GreetingModule.Words;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
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
    assertThatThrownBy(() -> TestService.of(new GreetingModule("late-service")).uri())
        .hasMessage(
            "late-service does not run. Declare it static and annotate it with"
                + " @RegisterExtension.");
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
