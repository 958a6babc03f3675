package dev.galvanic.processor.generate.router;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeSpec;
import dev.galvanic.processor.generate.Artifact;
import dev.galvanic.processor.generate.common.CodecExpressions;
import dev.galvanic.processor.generate.common.GeneratedNames;
import dev.galvanic.processor.generate.common.JavaTypes;
import dev.galvanic.processor.generate.common.RuntimeTypes;
import dev.galvanic.processor.generate.common.Sources;
import dev.galvanic.processor.model.ResourceModel;
import dev.galvanic.processor.model.ServiceModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The endpoints of one resource. */
final class EndpointsSource {
  private final ServiceModel service;
  private final ResourceModel resource;
  private final GeneratedNames names;

  EndpointsSource(ServiceModel service, ResourceModel resource, GeneratedNames names) {
    this.service = service;
    this.resource = resource;
    this.names = names;
  }

  Artifact artifact() {
    ClassName name = names.endpoints(resource.type());
    ClassName type = JavaTypes.of(resource.type());
    Constants constants = new Constants();
    List<MethodSpec> methods = new ArrayList<>();
    List<String> handlers = HandlerNames.of(resource);
    for (int i = 0; i < handlers.size(); i++) {
      methods.add(
          new EndpointMethod(
                  service, resource.routes().get(i), CodecExpressions.of(names), constants)
              .method(handlers.get(i), type));
    }
    TypeSpec endpoints =
        Sources.finalClass(name, CodeBlock.of("The endpoints of {@link $T}.\n", type))
            .addFields(constants.fields())
            .addField(type, "resource", Modifier.PRIVATE, Modifier.FINAL)
            .addField(RuntimeTypes.REPLIES, "replies", Modifier.PRIVATE, Modifier.FINAL)
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addParameter(type, "resource")
                    .addParameter(RuntimeTypes.REPLIES, "replies")
                    .addStatement("this.resource = resource")
                    .addStatement("this.replies = replies")
                    .build())
            .addMethods(methods)
            .build();
    return Sources.file(name, endpoints, List.of(resource.type()));
  }
}
