package dev.galvanic.testing.probe;

import dev.galvanic.ReplyStyle;
import dev.galvanic.ServiceDescription;
import dev.galvanic.ServiceModule;
import dev.galvanic.Wiring;
import dev.galvanic.http.Endpoint;
import dev.galvanic.http.Method;
import dev.galvanic.json.Codecs;
import dev.galvanic.route.PathRoutes;
import dev.galvanic.route.Router;
import dev.galvanic.route.TemplateRouter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A service as the processor would write it, whose routes answer a text each. */
public record ByHand(String name, String migrations, Assembly assembly) implements ServiceModule {
  public ByHand(String name, Assembly assembly) {
    this(name, "", assembly);
  }

  /** What it is made of: what its paths, such as {@code /items}, are answered with. */
  public interface Assembly {
    Map<String, Answer> routes(Wiring wiring) throws Exception;
  }

  /** A handler that may block. */
  public interface Answer {
    String text() throws Exception;
  }

  @Override
  public ServiceDescription description() {
    return new ServiceDescription(
        name, name, "1", ReplyStyle.ENVELOPE, "", migrations, false, List.of());
  }

  @Override
  public Router assemble(Wiring wiring) throws Exception {
    List<PathRoutes> routes = new ArrayList<>();
    assembly
        .routes(wiring)
        .forEach(
            (path, answer) ->
                routes.add(
                    PathRoutes.of(path)
                        .on(
                            Method.GET,
                            Endpoint.blocking(
                                "GET " + path,
                                exchange ->
                                    wiring.replies().data(200, Codecs.STRING, answer.text())))));
    return new TemplateRouter(routes);
  }
}
