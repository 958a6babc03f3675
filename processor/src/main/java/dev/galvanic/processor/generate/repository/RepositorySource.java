package dev.galvanic.processor.generate.repository;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.NameAllocator;
import com.squareup.javapoet.TypeSpec;
import dev.galvanic.processor.generate.Artifact;
import dev.galvanic.processor.generate.common.GeneratedNames;
import dev.galvanic.processor.generate.common.JavaTypes;
import dev.galvanic.processor.generate.common.RuntimeTypes;
import dev.galvanic.processor.generate.common.Sources;
import dev.galvanic.processor.generate.common.TransactionExpressions;
import dev.galvanic.processor.model.DefaultMethodModel;
import dev.galvanic.processor.model.Naming;
import dev.galvanic.processor.model.RepositoryModel;
import dev.galvanic.processor.model.StatementModel;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The implementation of one repository. */
final class RepositorySource {
  private final RepositoryModel repository;
  private final GeneratedNames names;
  private final NameAllocator fields = new NameAllocator();
  private final String database;

  RepositorySource(RepositoryModel repository, GeneratedNames names) {
    this.repository = repository;
    this.names = names;
    // A parameter keeps its name, which is the user's; the field gives way.
    Stream.concat(
            repository.statements().stream()
                .flatMap(statement -> statement.parameters().stream())
                .map(parameter -> parameter.name()),
            repository.transactions().stream()
                .flatMap(method -> method.parameters().stream())
                .map(DefaultMethodModel.Parameter::name))
        .distinct()
        .forEach(fields::newName);
    database = fields.newName("database");
  }

  Artifact source() {
    ClassName name = names.repository(repository.type());
    ClassName type = JavaTypes.of(repository.type());
    TypeSpec.Builder source =
        Sources.finalClass(name, CodeBlock.of("The statements of {@link $T}.\n", type))
            .addSuperinterface(type);
    for (StatementModel statement : repository.statements()) {
      source.addField(statement(statement));
    }
    source
        .addField(RuntimeTypes.DATABASE, database, Modifier.PRIVATE, Modifier.FINAL)
        .addMethod(
            MethodSpec.constructorBuilder()
                .addParameter(RuntimeTypes.DATABASE, database)
                .addStatement("this.$N = $N", database, database)
                .build());
    for (StatementModel statement : repository.statements()) {
      source.addMethod(
          new StatementMethod(statement, fields.get(statement), database, names).method());
    }
    for (DefaultMethodModel method : repository.transactions()) {
      Optional<FieldSpec> constant =
          TransactionExpressions.constant(
              fields.newName(constant(method.name()) + "_TRANSACTION"), method.transaction());
      constant.ifPresent(source::addField);
      CodeBlock options = TransactionExpressions.options(constant);
      source.addMethod(new TransactionalMethod(method, type, database, options).method());
    }
    return Sources.file(name, source.build(), List.of(repository.type()));
  }

  private static String constant(String method) {
    return Naming.SNAKE_CASE.apply(method).toUpperCase(Locale.ROOT);
  }

  private FieldSpec statement(StatementModel statement) {
    String constant = fields.newName(constant(statement.method()), statement);
    return FieldSpec.builder(
            RuntimeTypes.STATEMENT, constant, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(
            "$T.$L($Z$S,$W$L)",
            RuntimeTypes.STATEMENT,
            statement.plainRead() ? "read" : "write",
            repository.type().nested() + "." + statement.method(),
            SqlLiteral.of(statement.sql()))
        .build();
  }
}
