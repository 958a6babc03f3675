package dev.galvanic.route;

import dev.galvanic.http.Endpoint;
import dev.galvanic.http.Method;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The endpoints of one path template; made once, at start. */
public final class PathRoutes {
  private final String template;
  private final Map<Method, Endpoint> endpoints;
  private final String allow;

  private PathRoutes(String template, Map<Method, Endpoint> endpoints) {
    this.template = template;
    this.endpoints = endpoints;
    this.allow = methods(endpoints).stream().map(Method::name).collect(Collectors.joining(", "));
  }

  /**
   * @param template such as {@code /users/{id}}
   */
  public static PathRoutes of(String template) {
    return new PathRoutes(template, new EnumMap<>(Method.class));
  }

  /** These routes and one more. */
  public PathRoutes on(Method method, Endpoint endpoint) {
    Map<Method, Endpoint> more = new EnumMap<>(Method.class);
    more.putAll(endpoints);
    if (more.put(method, endpoint) != null) {
      throw new IllegalStateException(
          method + " " + template + " has two endpoints. Leave one of them out.");
    }
    return new PathRoutes(template, more);
  }

  public String template() {
    return template;
  }

  /** What answers that method; GET's endpoint answers HEAD where HEAD has none of its own. */
  public @Nullable Endpoint endpoint(Method method) {
    Endpoint endpoint = endpoints.get(method);
    return endpoint == null && method == Method.HEAD ? endpoints.get(Method.GET) : endpoint;
  }

  /** Every method that is answered here, as the Allow header has it. */
  public String allow() {
    return allow;
  }

  /** HEAD comes with GET, and the server itself answers OPTIONS. */
  private static Set<Method> methods(Map<Method, Endpoint> endpoints) {
    Set<Method> methods = EnumSet.of(Method.OPTIONS);
    methods.addAll(endpoints.keySet());
    if (methods.contains(Method.GET)) {
      methods.add(Method.HEAD);
    }
    return methods;
  }
}
