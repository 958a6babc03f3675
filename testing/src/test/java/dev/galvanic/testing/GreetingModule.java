package dev.galvanic.testing;

import dev.galvanic.Key;
import dev.galvanic.ReplyStyle;
import dev.galvanic.ServiceDescription;
import dev.galvanic.ServiceModule;
import dev.galvanic.Wiring;
import dev.galvanic.http.Endpoint;
import dev.galvanic.http.Method;
import dev.galvanic.http.RequestPath;
import dev.galvanic.json.Codecs;
import dev.galvanic.route.PathRoutes;
import dev.galvanic.route.Router;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the processor would write for a service of one route, which says a word of its settings. */
final class GreetingModule implements ServiceModule {
  private final String name;

  GreetingModule(String name) {
    this.name = name;
  }

  @Override
  public ServiceDescription description() {
    return new ServiceDescription(name, name, "1", ReplyStyle.ENVELOPE, "", "", false, List.of());
  }

  @Override
  public Router assemble(Wiring wiring) throws Exception {
    Words words =
        wiring.make(Key.of(Words.class), () -> new Words(wiring.config().value("WORD").orElse("")));
    PathRoutes routes =
        PathRoutes.of("/word")
            .on(
                Method.GET,
                Endpoint.blocking(
                    "GET /word",
                    exchange -> wiring.replies().data(200, Codecs.STRING, words.word())));
    return new Router() {
      @Override
      public @Nullable PathRoutes find(RequestPath path) {
        return path.count() == 1 && path.is(0, "word") ? routes : null;
      }

      @Override
      public List<PathRoutes> routes() {
        return List.of(routes);
      }
    };
  }

  /** An object of the module that a test may replace. */
  record Words(String word) {}
}
