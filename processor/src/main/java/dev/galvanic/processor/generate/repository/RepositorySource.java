package dev.galvanic.processor.generate.repository;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.NameAllocator;
import com.squareup.javapoet.TypeSpec;
import dev.galvanic.processor.generate.Artifact;
import dev.galvanic.processor.generate.common.CodecFields;
import dev.galvanic.processor.generate.common.GeneratedNames;
import dev.galvanic.processor.generate.common.JavaTypes;
import dev.galvanic.processor.generate.common.LoggedExpressions;
import dev.galvanic.processor.generate.common.RuntimeTypes;
import dev.galvanic.processor.generate.common.Sources;
import dev.galvanic.processor.generate.common.TransactionExpressions;
import dev.galvanic.processor.model.DefaultMethodModel;
import dev.galvanic.processor.model.RepositoryModel;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.SignatureModel;
import dev.galvanic.processor.model.SqlTarget;
import dev.galvanic.processor.model.StatementModel;
import dev.galvanic.processor.model.TransactionModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The implementation of one repository. */
final class RepositorySource {
  private final RepositoryModel repository;
  private final String service;
  private final ClassName name;
  private final NameAllocator names;
  private final StatementFields fields;
  private final CodecFields codecs;
  private final Mappers mappers;

  RepositorySource(ServiceModel service, RepositoryModel repository, GeneratedNames generated) {
    this.repository = repository;
    this.service = service.name();
    this.name = generated.repository(repository.type());
    // A parameter keeps its name, which is the user's; the field gives way.
    NameAllocator names = new NameAllocator();
    Stream.concat(
            repository.statements().stream().flatMap(RepositorySource::parameters),
            repository.wrapped().stream()
                .flatMap(method -> method.signature().parameters().stream())
                .map(SignatureModel.Parameter::name))
        .distinct()
        .forEach(names::newName);
    this.names = names;
    this.fields = new StatementFields(service, repository, names);
    this.codecs = new CodecFields(generated, names);
    this.mappers = new Mappers(generated, codecs, names);
  }

  private static Stream<String> parameters(StatementModel statement) {
    return Stream.concat(
        statement.parameters().stream().map(parameter -> parameter.name()),
        statement.target().map(SqlTarget::parameter).stream());
  }

  Artifact source() {
    ClassName type = JavaTypes.of(repository.type());
    Arguments arguments = new Arguments(codecs);
    List<MethodSpec> methods =
        repository.statements().stream()
            .map(s -> new StatementMethod(s, fields, arguments, mappers).method())
            .toList();
    TypeSpec.Builder source =
        Sources.finalClass(name, CodeBlock.of("The statements of {@link $T}.\n", type))
            .addSuperinterface(type)
            .addFields(fields.constants())
            .addFields(codecs.fields())
            .addFields(mappers.fields())
            .addField(RuntimeTypes.DATABASE, fields.database(), Modifier.PRIVATE, Modifier.FINAL)
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addParameter(RuntimeTypes.DATABASE, fields.database())
                    .addStatement("this.$N = $N", fields.database(), fields.database())
                    .build())
            .addMethods(methods);
    wrapped(type, source);
    return Sources.file(name, source.build(), List.of(repository.type()));
  }

  private void wrapped(ClassName type, TypeSpec.Builder source) {
    for (DefaultMethodModel method : repository.wrapped()) {
      String name = StatementFields.constant(method.signature().name());
      Optional<CodeBlock> options =
          method.transaction().map(t -> options(source, names.newName(name + "_TRANSACTION"), t));
      Optional<FieldSpec> logged =
          method
              .logged()
              .map(l -> LoggedExpressions.constant(names.newName(name + "_LOGGED"), l, service));
      logged.ifPresent(source::addField);
      source.addMethod(
          new WrappedMethod(method, type, fields.database(), options, logged.map(f -> f.name))
              .method());
    }
  }

  private static CodeBlock options(
      TypeSpec.Builder source, String name, TransactionModel transaction) {
    Optional<FieldSpec> constant = TransactionExpressions.constant(name, transaction);
    constant.ifPresent(source::addField);
    return TransactionExpressions.options(constant);
  }
}
