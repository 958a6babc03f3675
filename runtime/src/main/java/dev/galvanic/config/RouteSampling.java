package dev.galvanic.config;

import java.util.Arrays;
import java.util.List;

/**
 * How many requests of certain routes are recorded.
 *
 * @param routes one route, such as {@code GET /users/{id}}, or the beginning of the templates of
 *     several, such as {@code /health}
 */
public record RouteSampling(String routes, Sampling sampling) {
  /**
   * Whether it is about that route.
   *
   * @param route a method, a space and a template
   */
  public boolean covers(String route) {
    if (!routes.startsWith("/")) {
      return route.equals(routes);
    }
    String template = route.substring(route.indexOf(' ') + 1);
    String parent = routes.endsWith("/") ? routes : routes + "/";
    return template.equals(routes) || template.startsWith(parent);
  }

  /**
   * Reads a list such as {@code GET /users/{id}=0.1, /health=never}.
   *
   * @throws IllegalArgumentException for a text that is no such list
   */
  static List<RouteSampling> readAll(String text) {
    return Arrays.stream(text.split(","))
        .map(String::strip)
        .filter(entry -> !entry.isEmpty())
        .map(RouteSampling::one)
        .toList();
  }

  private static RouteSampling one(String entry) {
    int equals = entry.lastIndexOf('=');
    String routes = entry.substring(0, Math.max(0, equals)).strip();
    if (!routes.matches("([A-Z]+ )?/\\S*")) {
      throw new IllegalArgumentException();
    }
    return new RouteSampling(routes, Sampling.read(entry.substring(equals + 1)));
  }
}
