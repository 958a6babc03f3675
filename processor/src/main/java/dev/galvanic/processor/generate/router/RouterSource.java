package dev.galvanic.processor.generate.router;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.NameAllocator;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeSpec;
import dev.galvanic.processor.generate.Artifact;
import dev.galvanic.processor.generate.common.RuntimeTypes;
import dev.galvanic.processor.generate.common.Sources;
import dev.galvanic.processor.model.ResourceModel;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.TypeRef;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The router of a service. */
final class RouterSource {
  /** With more paths than this the constructor has a method for each, to stay of a sound size. */
  private static final int MOST_INLINE = 60;

  private final ServiceModel service;
  private final RouterNames names;
  private final NameAllocator fields = new NameAllocator();
  private final List<PathEntry> paths;

  RouterSource(ServiceModel service, RouterNames names) {
    this.service = service;
    this.names = names;
    fields.newName("path");
    for (ResourceModel resource : service.resources()) {
      fields.newName(decapitalized(resource.type().simple()), resource.type());
    }
    this.paths = PathEntry.of(service, fields);
  }

  /** The resources in the order in which the router's constructor takes their endpoints. */
  static List<ResourceModel> resources(ServiceModel service) {
    return service.resources().stream().filter(r -> !r.routes().isEmpty()).toList();
  }

  Artifact artifact(List<TypeRef> origins) {
    ClassName name = names.router();
    TypeSpec.Builder router =
        Sources.finalClass(name, CodeBlock.of("The routes of $L.\n", service.name()))
            .addSuperinterface(RuntimeTypes.ROUTER);
    for (PathEntry path : paths) {
      router.addField(RuntimeTypes.PATH_ROUTES, path.field(), Modifier.PRIVATE, Modifier.FINAL);
    }
    router.addMethod(constructor()).addMethod(routes());
    router.addMethods(new FindMethods(paths).methods());
    if (split()) {
      paths.forEach(path -> router.addMethod(pathMethod(path)));
    }
    return Sources.file(name, router.build(), origins);
  }

  private boolean split() {
    return paths.size() > MOST_INLINE;
  }

  private MethodSpec constructor() {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
    for (ResourceModel resource : resources(service)) {
      constructor.addParameter(
          names.endpoints().apply(resource.type()), fields.get(resource.type()));
    }
    for (PathEntry path : paths) {
      constructor.addStatement(
          "$N = $L", path.field(), split() ? pathCall(path) : path.routes(this::parameter));
    }
    return constructor.build();
  }

  private String parameter(ResourceModel resource) {
    return fields.get(resource.type());
  }

  private CodeBlock pathCall(PathEntry path) {
    CodeBlock arguments =
        path.resources().stream()
            .map(resource -> CodeBlock.of("$N", parameter(resource)))
            .collect(CodeBlock.joining(", "));
    return CodeBlock.of("$N($L)", path.field(), arguments);
  }

  private MethodSpec pathMethod(PathEntry path) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(path.field())
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(RuntimeTypes.PATH_ROUTES);
    for (ResourceModel resource : path.resources()) {
      method.addParameter(names.endpoints().apply(resource.type()), parameter(resource));
    }
    return method.addStatement("return $L", path.routes(this::parameter)).build();
  }

  private MethodSpec routes() {
    CodeBlock all =
        paths.stream().map(p -> CodeBlock.of("$N", p.field())).collect(CodeBlock.joining(", "));
    return MethodSpec.methodBuilder("routes")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(ParameterizedTypeName.get(ClassName.get(List.class), RuntimeTypes.PATH_ROUTES))
        .addStatement("return $T.of($L)", List.class, all)
        .build();
  }

  private static String decapitalized(String name) {
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }
}
