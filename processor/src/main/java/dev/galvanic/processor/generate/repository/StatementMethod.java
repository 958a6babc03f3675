package dev.galvanic.processor.generate.repository;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.NameAllocator;
import com.squareup.javapoet.ParameterSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.galvanic.processor.generate.common.JavaTypes;
import dev.galvanic.processor.generate.common.LoggedExpressions;
import dev.galvanic.processor.generate.common.RuntimeTypes;
import dev.galvanic.processor.generate.common.TransactionExpressions;
import dev.galvanic.processor.model.ParameterModel;
import dev.galvanic.processor.model.SqlResult;
import dev.galvanic.processor.model.SqlTarget;
import dev.galvanic.processor.model.StatementModel;
import dev.galvanic.processor.model.Threading;
import dev.galvanic.processor.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import javax.lang.model.element.Modifier;

/** One method of a repository. */
final class StatementMethod {
  private final StatementModel statement;
  private final StatementFields fields;
  private final Arguments arguments;
  private final StatementCall call;
  private final Optional<ParameterModel> batch;
  private final String list;
  private final String element;

  StatementMethod(
      StatementModel statement, StatementFields fields, Arguments arguments, Mappers mappers) {
    this.statement = statement;
    this.fields = fields;
    this.arguments = arguments;
    this.batch = statement.batch();
    // A parameter keeps its name, which is the user's; what stands beside it gives way.
    NameAllocator locals = new NameAllocator();
    statement.parameters().forEach(parameter -> locals.newName(parameter.name()));
    statement.target().ifPresent(target -> locals.newName(target.parameter()));
    this.list = locals.newName("batch");
    this.element = locals.newName("each");
    this.call =
        statement
            .result()
            .match(new StatementCalls(mappers, batch.isPresent(), locals.newName(counted())));
  }

  private String counted() {
    return statement.result() instanceof SqlResult.CountEach ? "counts" : "count";
  }

  MethodSpec method() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(statement.method())
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(returned())
            .addParameters(parameters());
    batch.ifPresent(elements -> fill(elements, method));
    CodeBlock sent = CodeBlock.of("$L.$L($L)", target(), call.query(), arguments());
    CodeBlock query = logged(statement.transaction().isPresent() ? transactional(sent) : sent);
    CodeBlock result = isAsynchronous() ? call.staged().apply(query) : call.direct().apply(query);
    return method.addStatement(result).build();
  }

  private CodeBlock transactional(CodeBlock query) {
    return TransactionExpressions.around(
        CodeBlock.of("$N", fields.database()), fields.transaction(statement), query, true);
  }

  /** Outside of the transaction, whose commit belongs to what the call takes. */
  private CodeBlock logged(CodeBlock query) {
    return fields
        .logged(statement)
        .map(
            constant ->
                LoggedExpressions.around(
                    constant,
                    statement.logged().orElseThrow(),
                    LoggedExpressions.verb(isAsynchronous(), true),
                    query,
                    parameter -> CodeBlock.of("$N", parameter)))
        .orElse(query);
  }

  private boolean isAsynchronous() {
    return statement.threading() == Threading.ASYNCHRONOUS;
  }

  private TypeName returned() {
    return isAsynchronous() && !(statement.result() instanceof SqlResult.Streamed)
        ? stage(call.type())
        : call.type();
  }

  private List<ParameterSpec> parameters() {
    List<ParameterSpec> parameters = new ArrayList<>();
    for (ParameterModel parameter : statement.parameters()) {
      parameters.add(ParameterSpec.builder(type(parameter.type()), parameter.name()).build());
    }
    statement.target().ifPresent(t -> parameters.add(t.position(), parameter(t)));
    return parameters;
  }

  private static ParameterSpec parameter(SqlTarget target) {
    ClassName type = target.transaction() ? RuntimeTypes.TRANSACTION : RuntimeTypes.CONNECTION;
    return ParameterSpec.builder(type, target.parameter()).build();
  }

  private CodeBlock target() {
    String queries = statement.target().map(SqlTarget::parameter).orElse(fields.database());
    return CodeBlock.of(isAsynchronous() ? "$N.async()" : "$N", queries);
  }

  /** The arguments of each run, in the order of the elements. */
  private void fill(ParameterModel elements, MethodSpec.Builder method) {
    TypeName runs =
        ParameterizedTypeName.get(ClassName.get(List.class), ArrayTypeName.of(TypeName.OBJECT));
    method
        .addStatement("$T $N = new $T<>($N.size())", runs, list, ArrayList.class, elements.name())
        .beginControlFlow(
            "for ($T $N : $N)",
            JavaTypes.of(elements.type().element().orElseThrow().present()),
            element,
            elements.name())
        .addStatement(
            "$N.add($L)", list, arguments.array(statement.bindings(), elements.name(), element))
        .endControlFlow();
  }

  private CodeBlock arguments() {
    List<CodeBlock> all = new ArrayList<>();
    all.add(CodeBlock.of("$N", fields.text(statement)));
    call.mapper().ifPresent(all::add);
    if (batch.isPresent()) {
      all.add(CodeBlock.of("$N", list));
    } else if (statement.result() instanceof SqlResult.Paged) {
      all.add(arguments.array(statement.bindings(), "", ""));
      all.add(CodeBlock.of("$N", fields.count(statement)));
      all.add(arguments.array(statement.count().orElseThrow().bindings(), "", ""));
      all.add(CodeBlock.of("limit"));
      all.add(CodeBlock.of("offset"));
    } else {
      all.addAll(arguments.of(statement.bindings()));
    }
    return CodeBlock.join(all, ",$W");
  }

  private static TypeName stage(TypeName type) {
    return ParameterizedTypeName.get(
        ClassName.get(CompletionStage.class),
        type.equals(TypeName.VOID) ? ClassName.get(Void.class) : type.box());
  }

  static TypeName type(ValueType type) {
    return type instanceof ValueType.Nullable
        ? JavaTypes.nullable(JavaTypes.of(type))
        : JavaTypes.of(type);
  }
}
