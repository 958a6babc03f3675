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
import dev.galvanic.processor.generate.common.RuntimeTypes;
import dev.galvanic.processor.generate.common.Sources;
import dev.galvanic.processor.generate.common.TransactionExpressions;
import dev.galvanic.processor.model.DefaultMethodModel;
import dev.galvanic.processor.model.RepositoryModel;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.SqlTarget;
import dev.galvanic.processor.model.StatementModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The implementation of one repository. */
final class RepositorySource {
  private final RepositoryModel repository;
  private final ClassName name;
  private final NameAllocator names;
  private final StatementFields fields;
  private final CodecFields codecs;
  private final Mappers mappers;

  RepositorySource(ServiceModel service, RepositoryModel repository, GeneratedNames generated) {
    this.repository = repository;
    this.name = generated.repository(repository.type());
    // A parameter keeps its name, which is the user's; the field gives way.
    NameAllocator names = new NameAllocator();
    Stream.concat(
            repository.statements().stream().flatMap(RepositorySource::parameters),
            repository.transactions().stream()
                .flatMap(method -> method.parameters().stream())
                .map(DefaultMethodModel.Parameter::name))
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
    transactions(type, source);
    return Sources.file(name, source.build(), List.of(repository.type()));
  }

  private void transactions(ClassName type, TypeSpec.Builder source) {
    for (DefaultMethodModel method : repository.transactions()) {
      String name = StatementFields.constant(method.name()) + "_TRANSACTION";
      Optional<FieldSpec> constant =
          TransactionExpressions.constant(names.newName(name), method.transaction());
      constant.ifPresent(source::addField);
      CodeBlock options = TransactionExpressions.options(constant);
      source.addMethod(new TransactionalMethod(method, type, fields.database(), options).method());
    }
  }
}
