package dev.galvanic.openapi;

import dev.galvanic.http.Endpoint;
import dev.galvanic.http.Method;
import dev.galvanic.http.Reply;
import dev.galvanic.route.PathRoutes;
import dev.galvanic.route.Router;
import dev.galvanic.route.TemplateRouter;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code /openapi/spec.json}: the document of a service as the processor wrote it; and {@code
 * /docs}: Swagger UI showing it, if its webjar is on the class path, with nothing from anywhere
 * else.
 */
public final class OpenApiRoutes {
  private OpenApiRoutes() {}

  /**
   * Reads the document.
   *
   * @param owner a class of the service, whose class path has the document
   * @param document where it is, from the root; "" if the service has none
   * @throws IllegalStateException if it is not there
   */
  public static Router of(Class<?> owner, String document) {
    if (document.isEmpty()) {
      return new TemplateRouter(List.of());
    }
    byte[] bytes = new Resource(owner, document).bytes();
    List<PathRoutes> routes = new ArrayList<>();
    routes.add(
        on(
            "/openapi/spec.json",
            Endpoint.nonBlocking(
                "GET /openapi/spec.json", exchange -> reply("application/json", bytes))));
    for (SwaggerUi.File file : SwaggerUi.files()) {
      routes.add(
          on(
              file.path(),
              Endpoint.blocking(
                  "GET " + file.path(),
                  exchange -> reply(file.mediaType(), file.resource().bytes()))));
    }
    return new TemplateRouter(routes);
  }

  private static PathRoutes on(String path, Endpoint endpoint) {
    return PathRoutes.of(path).on(Method.GET, endpoint);
  }

  private static Reply reply(String mediaType, byte[] bytes) {
    return Reply.of(200, mediaType, bytes).with("X-Content-Type-Options", "nosniff");
  }
}
