package dev.galvanic.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Types that do not exist yet, and services that have errors. */
class WaitingTest {

  private static final String MAIN =
      Sources.of(
          "@Service(name = \"user-service\") public class UserService {\n"
              + "public static void main(String[] args) throws Exception {\n"
              + "ServiceModule module = new UserServiceModule();\n"
              + "module.description(); } }");
  private static final String RESOURCE =
      Sources.of("@Route public class R {\n@Get public Late late() { return null; } }");

  @TempDir Path output;

  /** Writes one class in a round, as another processor may. */
  @SupportedAnnotationTypes("*")
  private static final class Writing extends AbstractProcessor {
    private final int inRound;
    private final String name;
    private final String text;
    private int round;

    Writing(int inRound, String name, String text) {
      this.inRound = inRound;
      this.name = name;
      this.text = text;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
      round++;
      if (round == inRound) {
        write(name, text);
      } else if (round < inRound) {
        write("a.Round" + round, "package a; class Round" + round + " {}");
      }
      return false;
    }

    private void write(String type, String source) {
      try (Writer out = processingEnv.getFiler().createSourceFile(type).openWriter()) {
        out.write(source);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Test
  void aTypeThatAnotherProcessorGeneratesIsWaitedFor() {
    for (int round = 1; round <= 3; round++) {
      Javac.Result result =
          Javac.into(output.resolve("round" + round))
              .with(new Writing(round, "a.Late", "package a; public record Late(int n) {}"))
              .compile(MAIN, RESOURCE);
      assertThat(result.messages()).isEmpty();
      assertThat(result.texts().get("META-INF/galvanic/user-service/openapi.json"))
          .contains("\"Late\"");
      assertThat(result.texts()).containsKey("a/Late_Galvanic.java");
    }
  }

  @Test
  void aTypeThatNobodyGeneratesIsJavacsErrorAlone() {
    assertThat(
            Javac.into(output)
                .option("-XDshould-stop.ifError=FLOW")
                .compile(MAIN, RESOURCE)
                .messages())
        .allSatisfy(m -> assertThat(m).doesNotContain("UserServiceModule is").doesNotContain("["))
        .filteredOn(m -> m.contains("cannot find symbol"))
        .containsExactly(
            "R.java:3 cannot find symbol\n  symbol:   class Late\n  location: class a.R");
  }

  @Test
  void anAnnotatedTypeThatComesTooLateIsAnError() {
    assertThat(
            Javac.into(output)
                .with(
                    new Writing(
                        1, "a.Late", "package a; @jakarta.inject.Singleton public class Late {}"))
                .compile(MAIN)
                .messages())
        .containsExactly(
            "Late.java:1 [GeneratedTooLate] a.Late was generated after the code of the services."
                + " Let its processor run in the first round, or write it by hand.");
  }

  @Test
  void aServiceWithErrorsStillHasItsModule() {
    assertThat(
            Javac.into(output)
                .option("-XDshould-stop.ifError=FLOW")
                .compile(
                    MAIN, Sources.of("@Route public class R {\n@Get(\"x\") public void a() {} }"))
                .messages())
        .containsExactly(
            "R.java:3 [BadPath] the path 'x' does not start with '/'. Write it like /users/{id}.");
  }

  @Test
  void aServiceThatCannotBeReadStillHasItsModule() {
    assertThat(
            Javac.into(output)
                .option("-XDshould-stop.ifError=FLOW")
                .compile(MAIN.replace("user-service", "?"))
                .messages())
        .containsExactly(
            "UserService.java:2 [BadServiceName] '?' is not the name of a service. Use lower-case"
                + " letters, digits and hyphens, a letter first, 63 at most.");
  }

  @Test
  void errorsOfJavacStayJavacs() {
    assertThat(
            Javac.into(output)
                .option("-XDshould-stop.ifError=FLOW")
                .compile(
                    MAIN,
                    Sources.of("@Route public class R {\n@Get public int a() { return \"x\"; } }"))
                .messages())
        .containsExactly(
            "R.java:3 incompatible types: java.lang.String cannot be converted to int");
  }
}
