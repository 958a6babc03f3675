package dev.galvanic.processor.read;

import dev.galvanic.processor.model.ValueType;
import dev.galvanic.processor.report.Code;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/** Reads {@code @Default} and holds it against the type that it is for. */
final class DefaultReader {

  private final Compile compile;

  DefaultReader(Compile compile) {
    this.compile = compile;
  }

  Optional<String> read(Element declaration, ValueType type, Use use) {
    return AnnotationView.ours(declaration, "Default").flatMap(a -> read(a, type, use));
  }

  private Optional<String> read(AnnotationView annotation, ValueType type, Use use) {
    String text = annotation.text("value");
    ValueType present = type.present();
    if (present instanceof ValueType.Scalar scalar) {
      return DefaultText.isValue(text, scalar.scalar())
          ? Optional.of(text)
          : bad(
              annotation,
              "'" + text + "' is not a value of " + use.name(),
              "Write one as a query would");
    }
    if (present instanceof ValueType.EnumOf constants) {
      return compile.find(constants.type()).stream()
              .flatMap(e -> e.getEnclosedElements().stream())
              .filter(e -> e.getKind() == ElementKind.ENUM_CONSTANT)
              .anyMatch(e -> e.getSimpleName().contentEquals(text))
          ? Optional.of(text)
          : bad(
              annotation,
              "'" + text + "' is not a constant of " + constants.type().nested(),
              "Write one of its constants");
    }
    return bad(
        annotation,
        use.name() + " is neither a scalar nor an enum and has no default",
        "Remove @Default");
  }

  private Optional<String> bad(AnnotationView annotation, String fact, String action) {
    compile.error(annotation.origin("value"), Code.BAD_DEFAULT, fact, action);
    return Optional.empty();
  }
}
