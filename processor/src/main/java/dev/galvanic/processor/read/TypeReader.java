package dev.galvanic.processor.read;

import dev.galvanic.processor.model.ScalarType;
import dev.galvanic.processor.model.ValueType;
import dev.galvanic.processor.report.Code;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Says what a Java type carries. */
final class TypeReader {

  /** What people write, and what to write for it. */
  private static final Map<String, String> INSTEAD =
      Map.ofEntries(
          Map.entry(
              Names.PART, "Take a Part, Optional<Part> or List<Part> as a parameter of a handler"),
          Map.entry("java.util.Date", "Use java.time.Instant"),
          Map.entry("java.util.Calendar", "Use java.time.OffsetDateTime"),
          Map.entry("java.time.ZonedDateTime", "Use java.time.OffsetDateTime"),
          Map.entry("java.util.Collection", "Use List"),
          Map.entry("java.util.ArrayList", "Use List"),
          Map.entry("java.util.LinkedList", "Use List"),
          Map.entry("java.util.HashSet", "Use Set"),
          Map.entry("java.util.HashMap", "Use Map"),
          Map.entry("java.util.OptionalInt", "Use Optional<Integer>"),
          Map.entry("java.util.OptionalLong", "Use Optional<Long>"),
          Map.entry("java.util.OptionalDouble", "Use Optional<Double>"));

  /** What of others is carried. */
  private static final Set<String> GENERIC =
      Set.of("java.util.Optional", "java.util.List", "java.util.Set", "java.util.Map");

  private static final String ANY =
      "Use a scalar, an enum, a record, or an Optional, List, Set or Map<String, ...> of these";

  private final Compile compile;

  TypeReader(Compile compile) {
    this.compile = compile;
  }

  /**
   * The type of a component, parameter or result; empty if that was reported or is awaited.
   *
   * @param declarations on which a {@code Nullable} counts too
   */
  Optional<ValueType> read(TypeMirror type, List<? extends Element> declarations, Use use) {
    return nullable(type, declarations, use, present(type, use));
  }

  /** The same of a parameter, which alone may be a part of a form, or several. */
  Optional<ValueType> readParameter(
      TypeMirror type, List<? extends Element> declarations, Use use) {
    Optional<ValueType> part = part(type);
    return part.isPresent()
        ? nullable(type, declarations, use, part)
        : read(type, declarations, use);
  }

  private Optional<ValueType> part(TypeMirror type) {
    if (compile.is(type, Names.PART)) {
      return Optional.of(new ValueType.Part());
    }
    if (!(type instanceof DeclaredType declared)
        || declared.getTypeArguments().size() != 1
        || !compile.is(declared.getTypeArguments().get(0), Names.PART)) {
      return Optional.empty();
    }
    if (compile.is(type, "java.util.Optional")) {
      return Optional.of(new ValueType.Optional(new ValueType.Part()));
    }
    return compile.is(type, "java.util.List")
        ? Optional.of(new ValueType.ListOf(new ValueType.Part()))
        : Optional.empty();
  }

  /** The same of a component whose column has a codec: a type that is not carried is opaque. */
  Optional<ValueType> readCoded(TypeMirror type, List<? extends Element> declarations, Use use) {
    if (carries(type)) {
      return read(type, declarations, use);
    }
    if (compile.is(type, "java.util.Optional")) {
      TypeMirror inner = ((DeclaredType) type).getTypeArguments().get(0);
      ValueType optional = new ValueType.Optional(new ValueType.Opaque(TypeNames.full(inner)));
      return nullable(type, declarations, use, Optional.of(optional));
    }
    ValueType opaque = new ValueType.Opaque(TypeNames.full(type));
    return nullable(type, declarations, use, Optional.of(opaque));
  }

  /** Whether reading it finds nothing that is not carried. */
  private boolean carries(TypeMirror type) {
    if (!(type instanceof DeclaredType declared)) {
      boolean bytes =
          type instanceof ArrayType array && array.getComponentType().getKind() == TypeKind.BYTE;
      return type.getKind().isPrimitive() || bytes;
    }
    TypeElement element = (TypeElement) declared.asElement();
    String name = element.getQualifiedName().toString();
    boolean known =
        ScalarType.ofJavaType(name).isPresent()
            || GENERIC.contains(name)
            || element.getKind() == ElementKind.ENUM
            || element.getKind() == ElementKind.RECORD;
    return known && declared.getTypeArguments().stream().allMatch(this::carries);
  }

  private Optional<ValueType> nullable(
      TypeMirror type, List<? extends Element> declarations, Use use, Optional<ValueType> value) {
    boolean nullable =
        isNullable(type.getAnnotationMirrors())
            || declarations.stream().anyMatch(d -> isNullable(d.getAnnotationMirrors()));
    if (!nullable || value.isEmpty()) {
      return value;
    }
    if (value.get() instanceof ValueType.Optional || type.getKind().isPrimitive()) {
      compile.error(
          use.origin(),
          Code.CONTRADICTING_CONSTRAINT,
          use.name() + " is @Nullable, which " + TypeNames.simple(type) + " cannot be",
          "Remove @Nullable");
      return Optional.empty();
    }
    return Optional.of(new ValueType.Nullable(value.get()));
  }

  private static boolean isNullable(List<? extends AnnotationMirror> annotations) {
    return annotations.stream()
        .anyMatch(a -> a.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable"));
  }

  private Optional<ValueType> present(TypeMirror type, Use use) {
    if (type.getKind().isPrimitive()) {
      return ScalarType.ofJavaType(TypeNames.full(type))
          .map(scalar -> new ValueType.Scalar(scalar, true));
    }
    if (type instanceof ArrayType array) {
      return array.getComponentType().getKind() == TypeKind.BYTE
          ? Optional.of(new ValueType.Scalar(ScalarType.BYTES, false))
          : unsupported(type, use, "Use List");
    }
    return switch (type.getKind()) {
      case DECLARED -> declared((DeclaredType) type, use);
      case TYPEVAR -> Optional.of(new ValueType.Variable(TypeNames.simple(type)));
      case ERROR -> {
        compile.await();
        yield Optional.empty();
      }
      default -> unsupported(type, use, ANY);
    };
  }

  private Optional<ValueType> declared(DeclaredType type, Use use) {
    TypeElement element = (TypeElement) type.asElement();
    String name = element.getQualifiedName().toString();
    Optional<ScalarType> scalar = ScalarType.ofJavaType(name);
    if (scalar.isPresent()) {
      return Optional.of(new ValueType.Scalar(scalar.get(), false));
    }
    List<? extends TypeMirror> arguments = type.getTypeArguments();
    if (arguments.size() != element.getTypeParameters().size()) {
      return unsupported(type, use, "Write its type arguments");
    }
    return switch (name) {
      case "java.util.Optional" -> argument(arguments, use).map(ValueType.Optional::new);
      case "java.util.List" -> argument(arguments, use).map(ValueType.ListOf::new);
      case "java.util.Set" -> argument(arguments, use).map(ValueType.SetOf::new);
      case "java.util.Map" -> map(type, use);
      case Names.PAGE -> argument(arguments, use).map(ValueType.PageOf::new);
      case "java.util.stream.Stream" -> stream(arguments, false, use);
      case "java.util.concurrent.Flow.Publisher" -> stream(arguments, true, use);
      default -> named(type, element, use);
    };
  }

  private Optional<ValueType> map(DeclaredType type, Use use) {
    if (!compile.is(type.getTypeArguments().get(0), "java.lang.String")) {
      return unsupported(type, use, "Use String for the keys");
    }
    return read(type.getTypeArguments().get(1), List.of(), use).map(ValueType.MapOf::new);
  }

  private Optional<ValueType> stream(
      List<? extends TypeMirror> arguments, boolean asynchronous, Use use) {
    return argument(arguments, use).map(item -> new ValueType.StreamOf(item, asynchronous));
  }

  private Optional<ValueType> argument(List<? extends TypeMirror> arguments, Use use) {
    return read(arguments.get(0), List.of(), use);
  }

  private Optional<ValueType> named(DeclaredType type, TypeElement element, Use use) {
    if (element.getKind() == ElementKind.ENUM) {
      return Optional.of(new ValueType.EnumOf(compile.ref(element)));
    }
    if (element.getKind() == ElementKind.RECORD) {
      List<ValueType> arguments =
          type.getTypeArguments().stream().flatMap(a -> read(a, List.of(), use).stream()).toList();
      return arguments.size() == type.getTypeArguments().size()
          ? Optional.of(new ValueType.RecordOf(compile.ref(element), arguments))
          : Optional.empty();
    }
    if (element.getModifiers().contains(Modifier.SEALED)) {
      return notYet(type, use);
    }
    String instead = INSTEAD.get(element.getQualifiedName().toString());
    boolean own = instead == null && compile.isSource(element);
    return unsupported(type, use, own ? "Make it a record" : instead == null ? ANY : instead);
  }

  private Optional<ValueType> unsupported(TypeMirror type, Use use, String action) {
    compile.error(
        use.origin(),
        Code.UNSUPPORTED_TYPE,
        use.name() + " is of type " + TypeNames.simple(type) + ", which Galvanic does not carry",
        action);
    return Optional.empty();
  }

  private Optional<ValueType> notYet(TypeMirror type, Use use) {
    compile.error(
        use.origin(),
        Code.NOT_YET,
        use.name()
            + " is of type "
            + TypeNames.simple(type)
            + ", which Galvanic does not carry yet",
        ANY);
    return Optional.empty();
  }
}
