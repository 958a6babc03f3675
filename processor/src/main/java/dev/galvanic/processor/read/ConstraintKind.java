package dev.galvanic.processor.read;

import dev.galvanic.processor.model.Constraint;
import dev.galvanic.processor.model.ScalarType;
import dev.galvanic.processor.model.ValueType;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** The constraints that are enforced: one line each. */
enum ConstraintKind {
  NOT_NULL("NotNull", "value", true, List.of(), (a, m) -> new Constraint.NotNull(m)),
  NOT_BLANK("NotBlank", "String", true, List.of(), (a, m) -> new Constraint.NotBlank(m)),
  NOT_EMPTY(
      "NotEmpty",
      "String, byte[] or collection",
      true,
      List.of(),
      (a, m) -> new Constraint.NotEmpty(m)),
  SIZE(
      "Size",
      "String or collection",
      false,
      List.of("min", "max"),
      (a, m) -> new Constraint.Size((int) a.number("min"), (int) a.number("max"), m)),
  MIN(
      "Min",
      "whole or decimal number",
      false,
      List.of("value"),
      (a, m) -> new Constraint.Min(a.number("value"), m)),
  MAX(
      "Max",
      "whole or decimal number",
      false,
      List.of("value"),
      (a, m) -> new Constraint.Max(a.number("value"), m)),
  POSITIVE(
      "Positive",
      "whole or decimal number",
      false,
      List.of(),
      (a, m) -> new Constraint.Positive(m)),
  POSITIVE_OR_ZERO(
      "PositiveOrZero",
      "whole or decimal number",
      false,
      List.of(),
      (a, m) -> new Constraint.PositiveOrZero(m)),
  PATTERN(
      "Pattern",
      "String",
      false,
      List.of("regexp", "flags"),
      (a, m) -> new Constraint.Pattern(a.text("regexp"), flags(a), m)),
  EMAIL("Email", "String", false, List.of(), (a, m) -> new Constraint.Email(m));

  private static final Set<ScalarType> NUMBERS =
      EnumSet.of(
          ScalarType.BYTE,
          ScalarType.SHORT,
          ScalarType.INT,
          ScalarType.LONG,
          ScalarType.BIG_DECIMAL,
          ScalarType.BIG_INTEGER);

  /** As java.util.regex.Pattern numbers them. */
  private static final Map<String, Integer> FLAGS =
      Map.of(
          "UNIX_LINES", 1,
          "CASE_INSENSITIVE", 2,
          "COMMENTS", 4,
          "MULTILINE", 8,
          "DOTALL", 32,
          "UNICODE_CASE", 64,
          "CANON_EQ", 128);

  private final String annotation;
  private final String what;
  private final boolean refusesNull;
  private final List<String> members;
  private final BiFunction<AnnotationView, Optional<String>, Constraint> reading;

  ConstraintKind(
      String annotation,
      String what,
      boolean refusesNull,
      List<String> members,
      BiFunction<AnnotationView, Optional<String>, Constraint> reading) {
    this.annotation = annotation;
    this.what = what;
    this.refusesNull = refusesNull;
    this.members = members;
    this.reading = reading;
  }

  static Optional<ConstraintKind> named(String annotation) {
    return Arrays.stream(values()).filter(k -> k.annotation.equals(annotation)).findFirst();
  }

  static String list() {
    return Arrays.stream(values()).map(k -> "@" + k.annotation).collect(Collectors.joining(", "));
  }

  /** What a value must be for it to hold, in words. */
  String what() {
    return what;
  }

  /** Whether null breaks it. */
  boolean refusesNull() {
    return refusesNull;
  }

  Constraint read(AnnotationView annotation) {
    return reading.apply(
        annotation, annotation.given("message").filter(m -> annotation.has("message")));
  }

  /** What the annotation gives that would be ignored: another member, or a message's template. */
  Optional<String> unknownMember(AnnotationView annotation) {
    return annotation.mirror().getElementValues().keySet().stream()
        .map(m -> m.getSimpleName().toString())
        .filter(m -> !members.contains(m))
        .map(m -> m.equals("message") ? template(annotation) : "'" + m + "'")
        .filter(m -> !m.isEmpty())
        .findFirst();
  }

  private static String template(AnnotationView annotation) {
    return annotation.text("message").contains("{") ? "the template in 'message'" : "";
  }

  boolean fits(ValueType type) {
    Optional<ScalarType> scalar =
        type instanceof ValueType.Scalar s ? Optional.of(s.scalar()) : Optional.empty();
    boolean text = scalar.equals(Optional.of(ScalarType.STRING));
    boolean collection =
        type instanceof ValueType.ListOf
            || type instanceof ValueType.SetOf
            || type instanceof ValueType.MapOf;
    return switch (this) {
      case NOT_NULL -> true;
      case NOT_BLANK, PATTERN, EMAIL -> text;
      case NOT_EMPTY -> text || collection || scalar.equals(Optional.of(ScalarType.BYTES));
      case SIZE -> text || collection;
      case MIN, MAX, POSITIVE, POSITIVE_OR_ZERO -> scalar.filter(NUMBERS::contains).isPresent();
    };
  }

  private static int flags(AnnotationView annotation) {
    return annotation.constants("flags").stream()
        .mapToInt(f -> FLAGS.getOrDefault(f, 0))
        .reduce(0, (a, b) -> a | b);
  }
}
