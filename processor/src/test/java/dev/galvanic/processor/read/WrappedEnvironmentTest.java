package dev.galvanic.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.processor.ServiceProcessor;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jetbrains.jps.javac.APIWrappers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tools that run javac may wrap what it hands to a processor; IntelliJ does. */
class WrappedEnvironmentTest {
  private static final String WRONG =
      Sources.of("@Json public record R(\n@jakarta.validation.constraints.Min(1) String a) {}");

  private static final String RESOURCE =
      Sources.of(
          "@Route(\"/r\") public class Rs {\n/** One. Not two.\n * @throws ConflictException if\n */"
              + " @Get public int a() { return 1; } }");

  @TempDir Path output;

  @Test
  void intellijsIsUnwrappedForTheLinesOfErrors() {
    Javac.Result result = compile(APIWrappers::wrap, "intellij", WRONG);

    assertThat(result.messages()).singleElement().asString().startsWith("R.java:3 [Unsupported");
  }

  @Test
  void oneThatNobodyUnwrapsMakesTheSame() {
    Javac.Result result = compile(WrappedEnvironmentTest::proxy, "other", RESOURCE);

    assertThat(result.messages()).isEmpty();
    assertThat(result.texts())
        .isEqualTo(compile(UnaryOperator.identity(), "none", RESOURCE).texts())
        .hasEntrySatisfying(
            "META-INF/galvanic/user-service/openapi.json",
            document -> assertThat(document).contains("\"One.\"", "\"409\""));
  }

  private Javac.Result compile(
      UnaryOperator<ProcessingEnvironment> wrapper, String name, String source) {
    return Javac.into(output.resolve(name))
        .withoutProcessors()
        .with(new Wrapping(wrapper))
        .compile(Sources.SERVICE, source);
  }

  private static ProcessingEnvironment proxy(ProcessingEnvironment environment) {
    return (ProcessingEnvironment)
        Proxy.newProxyInstance(
            WrappedEnvironmentTest.class.getClassLoader(),
            new Class<?>[] {ProcessingEnvironment.class},
            (proxy, method, arguments) -> method.invoke(environment, arguments));
  }

  private static final class Wrapping extends AbstractProcessor {
    private final ServiceProcessor inner = new ServiceProcessor();
    private final UnaryOperator<ProcessingEnvironment> wrapper;

    Wrapping(UnaryOperator<ProcessingEnvironment> wrapper) {
      this.wrapper = wrapper;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      super.init(environment);
      inner.init(wrapper.apply(environment));
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return inner.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      return inner.process(annotations, round);
    }
  }
}
