package dev.galvanic.processor.generate.router;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeSpec;
import dev.galvanic.processor.generate.Artifact;
import dev.galvanic.processor.generate.common.JavaTypes;
import dev.galvanic.processor.generate.common.RuntimeTypes;
import dev.galvanic.processor.generate.common.Sources;
import dev.galvanic.processor.model.ResourceModel;
import dev.galvanic.processor.model.ServiceModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The endpoints of one resource. */
final class EndpointsSource {
  private final ServiceModel service;
  private final ResourceModel resource;
  private final RouterNames names;

  EndpointsSource(ServiceModel service, ResourceModel resource, RouterNames names) {
    this.service = service;
    this.resource = resource;
    this.names = names;
  }

  Artifact artifact() {
    ClassName name = names.endpoints().apply(resource.type());
    ClassName type = JavaTypes.of(resource.type());
    Constants constants = new Constants();
    List<MethodSpec> methods = new ArrayList<>();
    List<String> handlers = HandlerNames.of(resource);
    for (int i = 0; i < handlers.size(); i++) {
      methods.add(
          new EndpointMethod(service, resource.routes().get(i), names.codecs(), constants)
              .method(handlers.get(i), type));
    }
    TypeSpec.Builder endpoints =
        Sources.finalClass(name, CodeBlock.of("The endpoints of {@link $T}.\n", type))
            .addFields(constants.fields());
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
    parts(type)
        .forEach(
            (part, partType) -> {
              endpoints.addField(partType, part, Modifier.PRIVATE, Modifier.FINAL);
              constructor.addParameter(partType, part).addStatement("this.$N = $N", part, part);
            });
    endpoints.addMethod(constructor.build()).addMethods(methods);
    return Sources.file(name, endpoints.build(), List.of(resource.type()));
  }

  /** What the endpoints are made of, in the order in which the wiring gives it. */
  private Map<String, ClassName> parts(ClassName type) {
    Map<String, ClassName> parts = new LinkedHashMap<>();
    parts.put("resource", type);
    parts.put("replies", RuntimeTypes.REPLIES);
    if (resource.transactional()) {
      parts.put("database", RuntimeTypes.DATABASE);
    }
    return parts;
  }
}
