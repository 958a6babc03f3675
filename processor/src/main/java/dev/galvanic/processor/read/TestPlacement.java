package dev.galvanic.processor.read;

import dev.galvanic.processor.report.Code;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Reports a {@code @TestFor} that stands where no tests are. */
final class TestPlacement {

  private final Compile compile;

  TestPlacement(Compile compile) {
    this.compile = compile;
  }

  /** Whether it may stand there; if not, the reason was reported. */
  boolean allows(TypeElement type, AnnotationView annotation) {
    if (type.getKind() != ElementKind.CLASS && type.getKind() != ElementKind.RECORD) {
      String kind = type.getKind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      compile.error(
          annotation.origin(),
          Code.WRONG_KIND,
          "@TestFor stands on " + type.getSimpleName() + ", which is an " + kind,
          "Put it on a class of the tests");
      return false;
    }
    if (isOfAService(Roles.of(type))) {
      compile.error(
          annotation.origin(),
          Code.MISPLACED_ANNOTATION,
          "@TestFor on " + type.getSimpleName() + " has no effect there",
          "Put it on a class of the tests");
      return false;
    }
    if (compile.find(Names.TYPED_REPLY).isEmpty()) {
      compile.error(
          annotation.origin(),
          Code.MISSING_LIBRARY,
          "@TestFor needs galvanic-testing, which is not on the class path of this compile",
          "Add dev.galvanic:galvanic-testing to the dependencies of the tests");
      return false;
    }
    return true;
  }

  private static boolean isOfAService(Roles roles) {
    return Stream.of(
            roles.service(),
            roles.route(),
            roles.model(),
            roles.repository(),
            roles.client(),
            roles.singleton(),
            roles.json())
        .anyMatch(Optional::isPresent);
  }
}
