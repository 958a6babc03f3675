package dev.galvanic.processor.read;

import dev.galvanic.processor.model.ParameterModel;
import dev.galvanic.processor.model.ParameterSource;
import dev.galvanic.processor.model.SqlResult;
import dev.galvanic.processor.model.SqlTarget;
import dev.galvanic.processor.model.SqlTemplate;
import dev.galvanic.processor.model.StatementModel;
import dev.galvanic.processor.model.StatementText;
import dev.galvanic.processor.model.TransactionModel;
import dev.galvanic.processor.report.Code;
import dev.galvanic.processor.report.ElementOrigin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/** Reads a method of a repository. */
final class StatementReader {

  private final Compile compile;
  private final TypeReader types;
  private final ConstraintReader constraints;
  private final SqlResultReader results;

  StatementReader(Compile compile, TypeReader types, ConstraintReader constraints) {
    this.compile = compile;
    this.types = types;
    this.constraints = constraints;
    this.results = new SqlResultReader(compile, types);
  }

  /** The statement; without one, that was reported or is awaited. */
  Optional<StatementModel> read(ExecutableElement method) {
    constraints.refuse(method, Use.method(method));
    Optional<AnnotationView> annotation = AnnotationView.ours(method, "Sql");
    if (annotation.isEmpty()) {
      compile.error(
          method,
          Code.MISSING_SQL,
          Use.method(method) + " is a method of a repository without a statement",
          "Annotate it with @Sql, or give it a body");
    }
    return annotation.flatMap(sql -> read(method, sql));
  }

  private Optional<StatementModel> read(ExecutableElement method, AnnotationView sql) {
    Optional<StatementText> text = text(method, sql, "value");
    Optional<StatementText> count =
        sql.has("count") ? text(method, sql, "count") : Optional.empty();
    if (text.isEmpty() || sql.has("count") && count.isEmpty()) {
      return Optional.empty();
    }
    Parameters parameters = new Parameters(new ArrayList<>(), new ArrayList<>());
    method.getParameters().forEach(p -> parameter(p, method, parameters));
    Optional<SqlResult> result = results.read(method, sql);
    if (result.isEmpty() || parameters.size() < method.getParameters().size()) {
      return Optional.empty();
    }
    return Optional.of(
        new StatementModel(
            method.getSimpleName().toString(),
            parameters.values(),
            parameters.targets().stream().findFirst(),
            text.get(),
            count,
            result.get(),
            sql.flag("slow"),
            transaction(method, parameters.targets()),
            new LoggedReader(compile).read(method, "method"),
            sql.text("unchecked").strip(),
            ResultReader.threading(compile, method),
            sql.origin("value")));
  }

  private Optional<TransactionModel> transaction(
      ExecutableElement method, List<SqlTarget> targets) {
    Optional<AnnotationView> annotation = AnnotationView.ours(method, "Transactional");
    if (annotation.isPresent() && !targets.isEmpty()) {
      compile.error(
          annotation.get().origin(),
          Code.BAD_TRANSACTION,
          Use.method(method) + " runs on " + targets.get(0).parameter() + ", whatever it is in",
          "Remove @Transactional, or the parameter");
      return Optional.empty();
    }
    return new TransactionReader(compile).read(method);
  }

  private Optional<StatementText> text(
      ExecutableElement method, AnnotationView annotation, String member) {
    SqlText sql = new SqlText(annotation.text(member));
    if (!sql.isSingle()) {
      String name = member.equals("count") ? "the count" : "@Sql";
      compile.error(
          annotation.origin(member),
          Code.BAD_SQL,
          name + " of " + Use.method(method) + " is not one statement",
          SqlResultReader.WRITE_ONE);
      return Optional.empty();
    }
    SqlTemplate template = SqlTemplate.parse(annotation.text(member));
    return Optional.of(
        new StatementText(
            template,
            template,
            List.of(),
            sql.isPlainRead(),
            Optional.empty(),
            annotation.origin(member)));
  }

  /** What was read of a method's parameters. */
  private record Parameters(List<ParameterModel> values, List<SqlTarget> targets) {
    int size() {
      return values.size() + targets.size();
    }
  }

  private void parameter(VariableElement parameter, ExecutableElement method, Parameters read) {
    Use use = new Use(parameter, parameter.getSimpleName() + " of " + Use.method(method));
    constraints.refuse(parameter, use.name());
    boolean transaction = compile.is(parameter.asType(), Names.TRANSACTION);
    if (transaction || compile.is(parameter.asType(), Names.CONNECTION)) {
      target(parameter, method, transaction, read.targets());
      return;
    }
    types
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
                    use.origin()))
        .ifPresent(read.values()::add);
  }

  private void target(
      VariableElement parameter,
      ExecutableElement method,
      boolean transaction,
      List<SqlTarget> targets) {
    if (!targets.isEmpty()) {
      compile.error(
          parameter,
          Code.SEVERAL_CONNECTIONS,
          Use.method(method)
              + " cannot run both on "
              + targets.get(0).parameter()
              + " and on "
              + parameter.getSimpleName(),
          "Keep the one that the statement is to run on");
      return;
    }
    targets.add(
        new SqlTarget(
            parameter.getSimpleName().toString(),
            transaction,
            method.getParameters().indexOf(parameter),
            ElementOrigin.of(parameter)));
  }
}
