package dev.galvanic.processor.read;

import dev.galvanic.processor.model.ScalarType;
import dev.galvanic.processor.model.SqlResult;
import dev.galvanic.processor.model.ValueType;
import dev.galvanic.processor.model.sql.syntax.Parsed;
import dev.galvanic.processor.model.sql.syntax.SqlParser;
import dev.galvanic.processor.report.Code;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads what a method of a repository returns. */
final class SqlResultReader {

  static final String WRITE_ONE =
      "Write one statement, with RETURNING if it is to answer what it changed";

  private static final String STREAM = "java.util.stream.Stream";
  private static final String PUBLISHER = "java.util.concurrent.Flow.Publisher";
  private static final Set<ScalarType> NUMBERS = EnumSet.of(ScalarType.INT, ScalarType.LONG);

  private final Compile compile;
  private final TypeReader types;

  SqlResultReader(Compile compile, TypeReader types) {
    this.compile = compile;
    this.types = types;
  }

  /** The result; without one, that was reported or is awaited. */
  Optional<SqlResult> read(ExecutableElement method, AnnotationView sql) {
    if (compile.is(method.getReturnType(), "java.util.concurrent.CompletableFuture")) {
      return refused(method, "is a CompletableFuture", "Return a CompletionStage");
    }
    TypeMirror type = ResultReader.answered(compile, method.getReturnType());
    if (ResultReader.isNothing(compile, type)) {
      return Optional.of(new SqlResult.None());
    }
    return new SqlText(sql.text("value")).answersRows()
        ? rows(method, type)
        : count(method, type, sql);
  }

  private Optional<SqlResult> rows(ExecutableElement method, TypeMirror type) {
    Use use = new Use(method, "what " + Use.method(method) + " returns");
    if (isOf("java.util.List", type)) {
      return types.read(argument(type), List.of(), use).map(SqlResult.Many::new);
    }
    if (isOf("java.util.Optional", type)) {
      return types.read(argument(type), List.of(), use).map(SqlResult.AtMostOne::new);
    }
    if (isOf(Names.PAGE, type)) {
      return item(method, type, use).map(SqlResult.Paged::new);
    }
    if (isOf(STREAM, type) || isOf(PUBLISHER, type)) {
      return stream(method, type, use);
    }
    return types.read(type, List.of(method), use).map(SqlResult.One::new);
  }

  private Optional<SqlResult> stream(ExecutableElement method, TypeMirror type, Use use) {
    boolean asynchronous = compile.is(type, PUBLISHER);
    if (!compile.is(method.getReturnType(), asynchronous ? PUBLISHER : STREAM)) {
      return refused(
          method,
          "is a stream in a stage",
          "Return a Flow.Publisher, which does not block, or a Stream, which does");
    }
    Optional<ValueType> item =
        asynchronous ? item(method, type, use) : types.read(argument(type), List.of(), use);
    return item.map(i -> new SqlResult.Streamed(i, asynchronous));
  }

  /** Of a page or a publisher, neither of which can hold a null. */
  private Optional<ValueType> item(ExecutableElement method, TypeMirror type, Use use) {
    Optional<ValueType> item = types.read(argument(type), List.of(), use);
    if (item.isPresent() && item.get() instanceof ValueType.Nullable) {
      refused(method, "holds what may be null", "Take an Optional for it, or leave such rows out");
      return Optional.empty();
    }
    return item;
  }

  private Optional<SqlResult> count(ExecutableElement method, TypeMirror type, AnnotationView sql) {
    if (type instanceof ArrayType array) {
      Optional<ScalarType> each = scalar(array.getComponentType()).filter(NUMBERS::contains);
      if (each.isPresent() && array.getComponentType().getKind().isPrimitive()) {
        return each.map(SqlResult.CountEach::new);
      }
    }
    Optional<ScalarType> count =
        scalar(type).filter(s -> NUMBERS.contains(s) || s == ScalarType.BOOLEAN);
    if (count.isEmpty() && SqlParser.parse(sql.text("value")) instanceof Parsed.Invalid) {
      // What nobody can read may well answer rows; the check tells where it is wrong.
      return rows(method, type);
    }
    if (count.isEmpty()) {
      compile.error(
          sql.origin("value"),
          Code.BAD_SQL,
          "the statement of "
              + Use.method(method)
              + " answers no rows but the number of those it changed, which is no "
              + TypeNames.simple(type),
          WRITE_ONE);
    }
    return count.map(SqlResult.Count::new);
  }

  private static Optional<ScalarType> scalar(TypeMirror type) {
    return ScalarType.ofJavaType(TypeNames.full(type));
  }

  /** Whether it is that generic type with its argument. */
  private boolean isOf(String name, TypeMirror type) {
    return compile.is(type, name) && !((DeclaredType) type).getTypeArguments().isEmpty();
  }

  private static TypeMirror argument(TypeMirror type) {
    return ((DeclaredType) type).getTypeArguments().get(0);
  }

  private Optional<SqlResult> refused(ExecutableElement method, String fact, String action) {
    compile.error(
        method, Code.UNSUPPORTED_TYPE, "what " + Use.method(method) + " returns " + fact, action);
    return Optional.empty();
  }
}
