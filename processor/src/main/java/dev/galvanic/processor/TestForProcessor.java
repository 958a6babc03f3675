package dev.galvanic.processor;

import com.google.auto.service.AutoService;
import dev.galvanic.processor.report.JavacEnvironment;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Notices that tests use what {@code @TestFor} writes, and that none of them has it. Where no
 * annotation of Galvanic's stands, javac does not ask {@link ServiceProcessor}; it asks this one,
 * which takes any annotation or none, claims nothing and writes nothing. The options are the
 * other's: a build that gives them to all of its compiles would be warned of those in which only
 * this one runs.
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes("*")
@SupportedOptions({"galvanic.dir", "galvanic.api"})
public final class TestForProcessor extends AbstractProcessor {

  /** Is on the class path of every compile whose tests could use it. */
  private static final String TESTING = "dev.galvanic.testing.call.TypedReply";

  /** A compile with one of these is the other processor's. */
  private static final Set<String> OF_THE_OTHER =
      Set.of("dev.galvanic.annotation.Service", "dev.galvanic.annotation.TestFor");

  private boolean asked;

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    // In the first round, since errors of later ones come behind javac's own, and it shows 100.
    if (!asked
        && annotations.stream()
            .noneMatch(a -> OF_THE_OTHER.contains(a.getQualifiedName().toString()))
        && isOfTests()) {
      // Other compilers do not show the imports of a file.
      JavacEnvironment.of(processingEnv)
          .ifPresent(
              javac ->
                  new MissingTestFor(javac).check(ElementFilter.typesIn(round.getRootElements())));
    }
    asked = true;
    return false;
  }

  private boolean isOfTests() {
    return processingEnv.getElementUtils().getTypeElement(TESTING) != null;
  }
}
