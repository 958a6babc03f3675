package dev.galvanic.processor.generate.client;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.NameAllocator;
import com.squareup.javapoet.TypeSpec;
import dev.galvanic.processor.generate.Artifact;
import dev.galvanic.processor.generate.Generator;
import dev.galvanic.processor.generate.common.CodecExpressions;
import dev.galvanic.processor.generate.common.GeneratedNames;
import dev.galvanic.processor.generate.common.JavaTypes;
import dev.galvanic.processor.generate.common.LoggedExpressions;
import dev.galvanic.processor.generate.common.RuntimeTypes;
import dev.galvanic.processor.generate.common.Sources;
import dev.galvanic.processor.model.ClientModel;
import dev.galvanic.processor.model.LoggedModel;
import dev.galvanic.processor.model.Naming;
import dev.galvanic.processor.model.RouteModel;
import dev.galvanic.processor.model.ServiceModel;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The implementation of each client. */
public final class ClientGenerator implements Generator {

  @Override
  public List<Artifact> generate(ServiceModel service) {
    GeneratedNames names = GeneratedNames.of(service);
    return service.clients().stream().map(client -> client(service, client, names)).toList();
  }

  private static Artifact client(ServiceModel service, ClientModel client, GeneratedNames names) {
    ClassName name = names.client(client.type());
    ClassName type = JavaTypes.of(client.type());
    TypeSpec.Builder source =
        Sources.finalClass(name, CodeBlock.of("The calls of {@link $T}.\n", type))
            .addSuperinterface(type)
            .addField(RuntimeTypes.SERVICE_CLIENT, "client", Modifier.PRIVATE, Modifier.FINAL)
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addParameter(RuntimeTypes.SERVICE_CLIENT, "client")
                    .addStatement("this.client = client")
                    .build());
    CodecExpressions codecs = CodecExpressions.of(names);
    NameAllocator constants = new NameAllocator();
    for (RouteModel operation : client.operations()) {
      String called = client.type().nested() + "." + operation.handler();
      Optional<FieldSpec> logged =
          operation.logged().map(l -> logged(constants, operation, l, service));
      logged.ifPresent(source::addField);
      source.addMethod(new OperationMethod(service, operation, called, codecs, logged).method());
    }
    return Sources.file(name, source.build(), List.of(client.type()));
  }

  private static FieldSpec logged(
      NameAllocator constants, RouteModel operation, LoggedModel logged, ServiceModel service) {
    String name = Naming.SNAKE_CASE.apply(operation.handler()).toUpperCase(Locale.ROOT);
    return LoggedExpressions.constant(constants.newName(name + "_LOGGED"), logged, service.name());
  }
}
