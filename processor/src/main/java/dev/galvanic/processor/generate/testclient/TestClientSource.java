package dev.galvanic.processor.generate.testclient;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeSpec;
import dev.galvanic.processor.generate.common.CodecExpressions;
import dev.galvanic.processor.generate.common.GeneratedNames;
import dev.galvanic.processor.generate.common.JavaTypes;
import dev.galvanic.processor.generate.common.RuntimeTypes;
import dev.galvanic.processor.generate.common.Sources;
import dev.galvanic.processor.model.ClientModel;
import dev.galvanic.processor.model.ResourceModel;
import dev.galvanic.processor.model.ServiceModel;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

/** The client that tests call a resource by: a method for each of its handlers. */
final class TestClientSource {
  private final ServiceModel service;
  private final ResourceModel resource;
  private final CodecExpressions codecs;

  TestClientSource(ServiceModel service, ResourceModel resource, GeneratedNames names) {
    this.service = service;
    this.resource = resource;
    this.codecs = CodecExpressions.of(names);
  }

  TypeSpec of(ClassName name) {
    List<TestOperation> operations = TestOperations.of(resource);
    TypeSpec.Builder source =
        Sources.finalClass(
                name,
                CodeBlock.of(
                    "Calls {@link $T} of $L from tests.\n",
                    JavaTypes.of(resource.type()),
                    service.name()))
            .addModifiers(Modifier.PUBLIC)
            .addField(RuntimeTypes.TEST_CALLS, "calls", Modifier.PRIVATE, Modifier.FINAL)
            .addMethod(forTarget())
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addModifiers(Modifier.PRIVATE)
                    .addParameter(RuntimeTypes.TEST_CALLS, "calls")
                    .addStatement("this.calls = calls")
                    .build())
            .addMethod(but(name))
            .addMethod(with(name));
    ClientModel client =
        new ClientModel(
            resource.type(),
            service.name(),
            service.naming(),
            service.plain(),
            Optional.empty(),
            operations.stream().map(TestOperation::route).toList(),
            resource.origin());
    operations.forEach(o -> source.addMethod(new TestMethod(service, client, o, codecs).method()));
    return source.build();
  }

  private MethodSpec forTarget() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PUBLIC)
        .addParameter(RuntimeTypes.TEST_TARGET, "target")
        .addStatement("this($T.of(target, $S))", RuntimeTypes.TEST_CALLS, service.name())
        .build();
  }

  private static MethodSpec but(ClassName name) {
    return MethodSpec.methodBuilder("but")
        .addJavadoc("The same, each request changed before it is sent.\n")
        .addModifiers(Modifier.PUBLIC)
        .returns(name)
        .addParameter(
            ParameterizedTypeName.get(ClassName.get(Consumer.class), RuntimeTypes.TEST_REQUEST),
            "change")
        .addStatement("return new $T(calls.but(change))", name)
        .build();
  }

  private static MethodSpec with(ClassName name) {
    return MethodSpec.methodBuilder("with")
        .addJavadoc("The same, with a header for each request.\n")
        .addModifiers(Modifier.PUBLIC)
        .returns(name)
        .addParameter(String.class, "header")
        .addParameter(String.class, "value")
        .addStatement("return but(request -> request.header(header, value))")
        .build();
  }
}
