package dev.galvanic.processor.generate.mock;

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
import dev.galvanic.processor.model.RouteModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The class that stands for a client. */
final class MockSource {
  private final ClientModel client;
  private final ClassName type;
  private final GeneratedNames names;
  private final ClassName name;
  private final List<MockedMethods> operations = new ArrayList<>();

  MockSource(ClientModel client, boolean provided, GeneratedNames names, ClassName name) {
    this.client = client;
    this.type = JavaTypes.of(client.type());
    this.names = names;
    this.name = name;
    CodecExpressions codecs = CodecExpressions.of(names, client.naming());
    MemberNames members = new MemberNames();
    for (RouteModel operation : client.operations()) {
      operations.add(new MockedMethods(client, provided, operation, name, codecs, members));
    }
  }

  TypeSpec type() {
    TypeSpec.Builder source =
        Sources.finalClass(name, CodeBlock.of("Stands for {@link $T} in tests.\n", type))
            .addModifiers(Modifier.PUBLIC)
            .superclass(ParameterizedTypeName.get(RuntimeTypes.CLIENT_MOCK, type));
    operations.forEach(operation -> source.addField(operation.constant()));
    source.addMethod(constructor());
    operations.forEach(operation -> source.addMethods(operation.stubs()));
    source.addMethod(client()).addMethod(router());
    operations.forEach(operation -> source.addType(operation.call()));
    return source.addType(implementation()).build();
  }

  private MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PUBLIC)
        .addStatement(
            "super($T.class, $S, $T.$L)",
            type,
            client.service(),
            RuntimeTypes.REPLY_STYLE,
            client.plain() ? "PLAIN" : "ENVELOPE")
        .build();
  }

  private MethodSpec client() {
    return MethodSpec.methodBuilder("client")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(type)
        .addStatement("return new Client()")
        .build();
  }

  private MethodSpec router() {
    return MethodSpec.methodBuilder("router")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(RuntimeTypes.ROUTER)
        .addParameter(type, "client")
        .addParameter(RuntimeTypes.REPLIES, "replies")
        .addStatement(
            "return new $T(new $T(client, replies))",
            names.mockRouter(client.type()),
            names.mockEndpoints(client.type()))
        .build();
  }

  private TypeSpec implementation() {
    TypeSpec.Builder implementation =
        TypeSpec.classBuilder("Client")
            .addModifiers(Modifier.PRIVATE, Modifier.FINAL)
            .addSuperinterface(type);
    operations.forEach(operation -> implementation.addMethod(operation.answer()));
    return implementation.build();
  }
}
