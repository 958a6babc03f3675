package dev.galvanic.processor.generate.router;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.NameAllocator;
import dev.galvanic.processor.generate.common.RuntimeTypes;
import dev.galvanic.processor.model.PathTemplate;
import dev.galvanic.processor.model.ResourceModel;
import dev.galvanic.processor.model.RouteModel;
import dev.galvanic.processor.model.ServiceModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All the routes of one path, whatever its variables are called in each.
 *
 * @param field the router's field that holds them
 * @param path as the first of them writes it
 */
record PathEntry(String field, PathTemplate path, List<Handled> handled) {

  /** A route, its resource, and the method of the endpoints class that answers it. */
  record Handled(ResourceModel resource, RouteModel route, String method) {}

  /** The paths of a service in the order of their first routes. */
  static List<PathEntry> of(ServiceModel service, NameAllocator fields) {
    Map<String, List<Handled>> byShape = new LinkedHashMap<>();
    for (ResourceModel resource : service.resources()) {
      List<String> methods = HandlerNames.of(resource);
      for (int i = 0; i < methods.size(); i++) {
        RouteModel route = resource.routes().get(i);
        byShape
            .computeIfAbsent(route.path().shape(), shape -> new ArrayList<>())
            .add(new Handled(resource, route, methods.get(i)));
      }
    }
    List<PathEntry> paths = new ArrayList<>();
    for (List<Handled> handled : byShape.values()) {
      PathTemplate path = handled.get(0).route().path();
      paths.add(new PathEntry(fields.newName(fieldName(path)), path, handled));
    }
    return paths;
  }

  /** {@code /users/{id}} becomes {@code usersId}, and {@code /} becomes {@code root}. */
  private static String fieldName(PathTemplate path) {
    String name =
        path.segments().stream()
            .map(segment -> PathWords.capitalized(segment.text()))
            .collect(Collectors.joining());
    return name.isEmpty() ? "root" : Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  List<ResourceModel> resources() {
    return handled.stream().map(Handled::resource).distinct().toList();
  }

  /** The expression that makes the PathRoutes. */
  CodeBlock routes(Function<ResourceModel, String> parameters) {
    CodeBlock.Builder code =
        CodeBlock.builder().add("$T.of($S)", RuntimeTypes.PATH_ROUTES, path.text());
    for (Handled one : handled) {
      code.add(
          ".on($T.$L, $L)",
          RuntimeTypes.METHOD,
          one.route().method(),
          endpoint(one, parameters.apply(one.resource())));
    }
    return code.build();
  }

  private static CodeBlock endpoint(Handled one, String parameter) {
    RouteModel route = one.route();
    String factory =
        switch (route.threading()) {
          case BLOCKING -> "blocking";
          case NON_BLOCKING -> "nonBlocking";
          case ASYNCHRONOUS -> "async";
        };
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                "$T.$L($S, $N::$N)",
                RuntimeTypes.ENDPOINT,
                factory,
                route.label(),
                parameter,
                one.method());
    List<String> media = BodyRead.media(route);
    if (!media.isEmpty()) {
      code.add(
          ".consuming($L)",
          media.stream().map(m -> CodeBlock.of("$S", m)).collect(CodeBlock.joining(", ")));
    }
    ProducedMedia.of(route.result()).ifPresent(produced -> code.add(".producing($S)", produced));
    route.bodyLimit().ifPresent(limit -> code.add(".bodyLimit($LL)", limit));
    return code.build();
  }
}
