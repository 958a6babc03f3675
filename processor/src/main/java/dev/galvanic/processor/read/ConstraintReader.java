package dev.galvanic.processor.read;

import dev.galvanic.processor.model.Constraint;
import dev.galvanic.processor.model.ValueType;
import dev.galvanic.processor.report.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads jakarta.validation's constraints, by name. One that it does not know is an error. */
final class ConstraintReader {

  private final Compile compile;

  ConstraintReader(Compile compile) {
    this.compile = compile;
  }

  /** The constraints of a component or parameter, whose annotations may stand on any of these. */
  List<Constraint> read(
      List<? extends Element> declarations, TypeMirror type, ValueType value, Use use) {
    List<Constraint> result = new ArrayList<>();
    for (AnnotationView annotation : annotations(declarations, type, use)) {
      if (isConstraint(annotation)) {
        constraint(annotation, value, use).ifPresent(result::add);
      }
    }
    refuseOnArguments(type, use);
    return result;
  }

  /** Whether {@code @Valid} stands on it or on what it holds. */
  boolean valid(List<? extends Element> declarations, TypeMirror type, Use use) {
    return annotations(declarations, type, use).stream().anyMatch(ConstraintReader::isValid)
        || arguments(type)
            .flatMap(a -> a.getAnnotationMirrors().stream())
            .anyMatch(a -> isValid(new AnnotationView(use.element(), a)));
  }

  /** Reports any constraint on an element that can have none: a type or a method. */
  void refuse(Element element, String name) {
    element.getAnnotationMirrors().stream()
        .map(a -> new AnnotationView(element, a))
        .filter(ConstraintReader::isConstraint)
        .forEach(
            a ->
                unsupported(
                    a,
                    "@" + a.simpleName() + " on " + name + " is a constraint that is not enforced",
                    "Put constraints on the components of records and on parameters"));
  }

  private void refuseOnArguments(TypeMirror type, Use use) {
    arguments(type)
        .flatMap(a -> a.getAnnotationMirrors().stream())
        .map(a -> new AnnotationView(use.element(), a))
        .filter(ConstraintReader::isConstraint)
        .forEach(
            a ->
                unsupported(
                    a,
                    "@" + a.simpleName() + " on what " + use.name() + " holds is not enforced",
                    "Hold records, and put the constraint on their components"));
  }

  private static Stream<TypeMirror> arguments(TypeMirror type) {
    return type instanceof DeclaredType declared
        ? declared.getTypeArguments().stream()
            .flatMap(a -> Stream.concat(Stream.of(a), arguments(a)))
        : Stream.of();
  }

  /** Once each, though javac shows an annotation at the declaration and at its type. */
  private static List<AnnotationView> annotations(
      List<? extends Element> declarations, TypeMirror type, Use use) {
    Map<String, AnnotationView> byName = new LinkedHashMap<>();
    List<AnnotationMirror> all = new ArrayList<>();
    declarations.forEach(d -> all.addAll(d.getAnnotationMirrors()));
    all.addAll(type.getAnnotationMirrors());
    for (AnnotationMirror mirror : all) {
      AnnotationView view = new AnnotationView(use.element(), mirror);
      byName.putIfAbsent(view.qualifiedName(), view);
    }
    return byName.values().stream()
        .flatMap(a -> isContainer(a) ? a.annotations("value").stream() : Stream.of(a))
        .toList();
  }

  private static boolean isContainer(AnnotationView annotation) {
    return annotation.qualifiedName().startsWith(Names.CONSTRAINTS)
        && annotation.type().getEnclosingElement().getKind() == ElementKind.ANNOTATION_TYPE;
  }

  private static boolean isValid(AnnotationView annotation) {
    return annotation.qualifiedName().equals(Names.VALID);
  }

  private static boolean isConstraint(AnnotationView annotation) {
    TypeElement type = annotation.type();
    return annotation.qualifiedName().startsWith(Names.CONSTRAINTS)
        || AnnotationView.of(type, Names.CONSTRAINT).isPresent()
        || annotation.qualifiedName().startsWith("javax.validation.constraints.");
  }

  private Optional<Constraint> constraint(AnnotationView annotation, ValueType value, Use use) {
    String name = annotation.simpleName();
    Optional<ConstraintKind> kind =
        annotation.qualifiedName().equals(Names.CONSTRAINTS + name)
            ? ConstraintKind.named(name)
            : Optional.empty();
    if (kind.isEmpty()) {
      return unsupported(
          annotation,
          "@" + name + " on " + use.name() + " is a constraint that Galvanic does not know",
          "Use one of " + ConstraintKind.list() + ", or check it in the handler");
    }
    Optional<String> extra = kind.get().unknownMember(annotation);
    if (extra.isPresent()) {
      return unsupported(
          annotation,
          extra.get() + " of @" + name + " on " + use.name() + " is not supported",
          "Remove it");
    }
    if (!kind.get().fits(value.present())) {
      return unsupported(
          annotation,
          "@" + name + " cannot hold for " + use.name() + ", which is no " + kind.get().what(),
          "Remove it");
    }
    if (kind.get().refusesNull() && value.absentable()) {
      String absent = value instanceof ValueType.Nullable ? "@Nullable" : "Optional";
      compile.error(
          annotation.origin(),
          Code.CONTRADICTING_CONSTRAINT,
          use.name() + " is " + absent + " and @" + name,
          "Remove one of the two");
      return Optional.empty();
    }
    return checked(kind.get().read(annotation), annotation, use);
  }

  private Optional<Constraint> checked(Constraint constraint, AnnotationView at, Use use) {
    if (constraint instanceof Constraint.Size size && (size.min() < 0 || size.min() > size.max())) {
      compile.error(
          at.origin(),
          Code.CONTRADICTING_CONSTRAINT,
          "no size of " + use.name() + " is between " + size.min() + " and " + size.max(),
          "Give min and max with 0 <= min <= max");
      return Optional.empty();
    }
    if (constraint instanceof Constraint.Pattern pattern) {
      try {
        Pattern.compile(pattern.regexp(), pattern.flags());
      } catch (PatternSyntaxException e) {
        compile.error(
            at.origin("regexp"),
            Code.CONTRADICTING_CONSTRAINT,
            "the pattern of " + use.name() + " is no regular expression: " + e.getDescription(),
            "Write one that java.util.regex.Pattern compiles");
        return Optional.empty();
      }
    }
    return Optional.of(constraint);
  }

  private <T> Optional<T> unsupported(AnnotationView at, String fact, String action) {
    compile.error(at.origin(), Code.UNSUPPORTED_CONSTRAINT, fact, action);
    return Optional.empty();
  }
}
