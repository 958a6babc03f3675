package dev.galvanic.processor.read;

import dev.galvanic.processor.model.LoggedArgument;
import dev.galvanic.processor.model.LoggedArgument.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Reads what the line of a call shows of its arguments: values of plain types, records by their
 * components, and of everything else that it is there. Nothing whose text is made by code that may
 * not know of secrets.
 */
final class LoggedArguments {
  /** How many records deep. */
  private static final int DEEPEST = 3;

  private static final Set<String> PLAIN =
      Set.of(
          "java.lang.String",
          "java.lang.Boolean",
          "java.lang.Byte",
          "java.lang.Short",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Float",
          "java.lang.Double",
          "java.lang.Character",
          "java.math.BigDecimal",
          "java.math.BigInteger",
          "java.util.OptionalInt",
          "java.util.OptionalLong",
          "java.util.OptionalDouble",
          "java.util.UUID");

  private static final List<String> SIZED =
      List.of("java.util.List", "java.util.Set", "java.util.Collection", "java.util.Map");

  private final Compile compile;

  LoggedArguments(Compile compile) {
    this.compile = compile;
  }

  List<LoggedArgument> of(ExecutableElement method) {
    List<LoggedArgument> shown = new ArrayList<>();
    method
        .getParameters()
        .forEach(p -> add(p, p.asType(), List.of(p.getSimpleName().toString()), shown));
    return shown;
  }

  private void add(
      Element declaration, TypeMirror type, List<String> path, List<LoggedArgument> shown) {
    if (AnnotationView.ours(declaration, "Secret").isPresent()) {
      shown.add(new LoggedArgument(path, Shown.SECRET, ""));
    } else if (isPlain(type)) {
      shown.add(new LoggedArgument(path, Shown.VALUE, ""));
    } else if (SIZED.stream().anyMatch(name -> compile.is(type, name))) {
      shown.add(new LoggedArgument(path, Shown.SIZE, ""));
    } else if (path.size() <= DEEPEST
        && !isNullable(declaration, type)
        && compile.types().asElement(type) instanceof TypeElement element
        && element.getKind() == ElementKind.RECORD) {
      for (RecordComponentElement component : element.getRecordComponents()) {
        List<String> longer = new ArrayList<>(path);
        longer.add(component.getSimpleName().toString());
        add(
            component,
            compile.types().asMemberOf((DeclaredType) type, component.getAccessor())
                    instanceof javax.lang.model.type.ExecutableType accessor
                ? accessor.getReturnType()
                : component.asType(),
            longer,
            shown);
      }
    } else {
      shown.add(new LoggedArgument(path, Shown.TYPE, TypeNames.simple(type)));
    }
  }

  /** Its components cannot be asked for where it is not there. */
  private static boolean isNullable(Element declaration, TypeMirror type) {
    return java.util.stream.Stream.concat(
            declaration.getAnnotationMirrors().stream(), type.getAnnotationMirrors().stream())
        .anyMatch(a -> a.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable"));
  }

  private boolean isPlain(TypeMirror type) {
    if (type.getKind().isPrimitive()) {
      return true;
    }
    if (!(compile.types().asElement(type) instanceof TypeElement element)
        || type.getKind() != TypeKind.DECLARED) {
      return false;
    }
    String name = element.getQualifiedName().toString();
    List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
    return PLAIN.contains(name)
        || name.startsWith("java.time.")
        || element.getKind() == ElementKind.ENUM
        || (name.equals("java.util.Optional")
            && arguments.size() == 1
            && isPlain(arguments.get(0)));
  }
}
