package dev.galvanic.trace;

import dev.galvanic.http.Method;

/** What the spans of requests are called: names of which a service has few. */
record RouteNames(String span, String template) {
  /**
   * @param route what the endpoint is called, such as {@code GET /users/{id}}; one that belongs to
   *     no route has no path in it
   */
  static RouteNames of(Method method, String route) {
    int slash = route.indexOf(" /");
    if (slash < 0) {
      return new RouteNames(method.name(), "");
    }
    String template = route.substring(slash + 1);
    // A HEAD is answered by the endpoint of the GET.
    boolean own = slash == method.name().length() && route.startsWith(method.name());
    return new RouteNames(own ? route : method.name() + " " + template, template);
  }
}
