package dev.galvanic.processor.read;

import dev.galvanic.processor.model.ParameterModel;
import dev.galvanic.processor.model.ParameterSource;
import dev.galvanic.processor.model.RepositoryModel;
import dev.galvanic.processor.model.ScalarType;
import dev.galvanic.processor.model.SqlResult;
import dev.galvanic.processor.model.SqlTemplate;
import dev.galvanic.processor.model.StatementModel;
import dev.galvanic.processor.model.ValueType;
import dev.galvanic.processor.report.Code;
import dev.galvanic.processor.report.ElementOrigin;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads repositories. What a statement's parameters mean is bound when all records are known. */
final class RepositoryReader {

  private final Compile compile;
  private final TypeReader types;
  private final ConstraintReader constraints;

  RepositoryReader(Compile compile, TypeReader types, ConstraintReader constraints) {
    this.compile = compile;
    this.types = types;
    this.constraints = constraints;
  }

  RepositoryModel read(TypeElement type) {
    List<StatementModel> statements =
        ElementFilter.methodsIn(type.getEnclosedElements()).stream()
            .filter(m -> m.getModifiers().contains(Modifier.ABSTRACT))
            .flatMap(m -> statement(m).stream())
            .toList();
    return new RepositoryModel(
        compile.ref(type),
        statements,
        new DefaultMethodReader(compile).read(type),
        ElementOrigin.of(type));
  }

  private Optional<StatementModel> statement(ExecutableElement method) {
    constraints.refuse(method, Use.method(method));
    Optional<AnnotationView> annotation = AnnotationView.ours(method, "Sql");
    if (annotation.isEmpty()) {
      compile.error(
          method,
          Code.MISSING_SQL,
          Use.method(method) + " is a method of a repository without a statement",
          "Annotate it with @Sql, or give it a body");
      return Optional.empty();
    }
    SqlText sql = new SqlText(annotation.get().text("value"));
    if (!sql.isSingle()) {
      return bad(annotation.get(), "@Sql of " + Use.method(method) + " is not one statement");
    }
    List<ParameterModel> parameters =
        method.getParameters().stream().flatMap(p -> parameter(p, method).stream()).toList();
    Optional<SqlResult> result = result(method, sql, annotation.get());
    if (result.isEmpty() || parameters.size() < method.getParameters().size()) {
      return Optional.empty();
    }
    SqlTemplate template = sql.template();
    return Optional.of(
        new StatementModel(
            method.getSimpleName().toString(),
            parameters,
            template,
            template.numbered(),
            List.of(),
            result.get(),
            sql.isPlainRead(),
            ResultReader.threading(compile, method),
            Optional.empty(),
            ElementOrigin.of(method, annotation.get().mirror(), "value")));
  }

  private Optional<ParameterModel> parameter(VariableElement parameter, ExecutableElement method) {
    Use use = new Use(parameter, parameter.getSimpleName() + " of " + Use.method(method));
    constraints.refuse(parameter, use.name());
    return types
        .read(parameter.asType(), List.of(parameter), use)
        .map(
            type ->
                new ParameterModel(
                    parameter.getSimpleName().toString(),
                    new ParameterSource.Context(),
                    type,
                    Optional.empty(),
                    List.of(),
                    false,
                    "",
                    use.origin()));
  }

  private Optional<SqlResult> result(ExecutableElement method, SqlText sql, AnnotationView at) {
    TypeMirror type = ResultReader.answered(compile, method.getReturnType());
    if (ResultReader.isNothing(compile, type)) {
      return Optional.of(new SqlResult.None());
    }
    Use use = new Use(method, "what " + Use.method(method) + " returns");
    if (!sql.answersRows()) {
      Optional<ScalarType> count =
          ScalarType.ofJavaType(TypeNames.full(type))
              .filter(s -> s == ScalarType.INT || s == ScalarType.LONG);
      return count.isPresent()
          ? count.map(SqlResult.Count::new)
          : bad(
              at,
              "the statement of "
                  + Use.method(method)
                  + " answers no rows but the number of those it changed, which is no "
                  + TypeNames.simple(type));
    }
    if (compile.is(type, "java.util.List")) {
      return types.read(argument(type), List.of(), use).map(SqlResult.Many::new);
    }
    if (compile.is(type, "java.util.Optional")) {
      return types.read(argument(type), List.of(), use).map(SqlResult.AtMostOne::new);
    }
    return types.read(type, List.of(method), use).map(RepositoryReader::one);
  }

  private static SqlResult one(ValueType type) {
    return new SqlResult.One(type);
  }

  private static TypeMirror argument(TypeMirror type) {
    return ((DeclaredType) type).getTypeArguments().get(0);
  }

  private <T> Optional<T> bad(AnnotationView at, String fact) {
    compile.error(
        at.origin("value"),
        Code.BAD_SQL,
        fact,
        "Write one statement, with RETURNING if it is to answer what it changed");
    return Optional.empty();
  }
}
