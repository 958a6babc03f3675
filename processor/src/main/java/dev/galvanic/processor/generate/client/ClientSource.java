package dev.galvanic.processor.generate.client;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.NameAllocator;
import com.squareup.javapoet.TypeSpec;
import dev.galvanic.processor.generate.common.CodecExpressions;
import dev.galvanic.processor.generate.common.GeneratedNames;
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

/** The class that makes the calls of a client. */
final class ClientSource {
  private final ServiceModel service;
  private final ClientModel client;
  private final CodecExpressions codecs;

  /** For a client that the service calls, or that others call the service by. */
  ClientSource(ServiceModel service, ClientModel client, GeneratedNames names) {
    this.service = service;
    this.client = client;
    this.codecs = CodecExpressions.of(names, client.naming());
  }

  /**
   * Of this name, for the interface.
   *
   * @param everywhere whether other packages make one
   */
  TypeSpec of(ClassName name, ClassName type, boolean everywhere) {
    List<Modifier> access = everywhere ? List.of(Modifier.PUBLIC) : List.of();
    MethodSpec constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(access)
            .addParameter(RuntimeTypes.SERVICE_CLIENT, "client")
            .addStatement("this.client = client")
            .build();
    TypeSpec.Builder source =
        Sources.finalClass(name, CodeBlock.of("The calls of {@link $T}.\n", type))
            .addModifiers(access.toArray(Modifier[]::new))
            .addSuperinterface(type)
            .addField(RuntimeTypes.SERVICE_CLIENT, "client", Modifier.PRIVATE, Modifier.FINAL)
            .addMethod(constructor);
    NameAllocator constants = new NameAllocator();
    for (RouteModel operation : client.operations()) {
      String called = client.type().nested() + "." + operation.handler();
      Optional<FieldSpec> logged =
          operation.logged().map(l -> logged(constants, operation, l, service));
      logged.ifPresent(source::addField);
      Optional<FieldSpec> policy = CallPolicies.constant(constants, operation);
      policy.ifPresent(source::addField);
      source.addMethod(
          new OperationMethod(service, client, operation, called, codecs, logged, policy).method());
    }
    return source.build();
  }

  private static FieldSpec logged(
      NameAllocator constants, RouteModel operation, LoggedModel logged, ServiceModel service) {
    String name = Naming.SNAKE_CASE.apply(operation.handler()).toUpperCase(Locale.ROOT);
    return LoggedExpressions.constant(constants.newName(name + "_LOGGED"), logged, service.name());
  }
}
