package dev.galvanic.boot;

import dev.galvanic.Key;
import dev.galvanic.ReplyStyle;
import dev.galvanic.ServiceDescription;
import dev.galvanic.ServiceModule;
import dev.galvanic.Wiring;
import dev.galvanic.http.Endpoint;
import dev.galvanic.http.Method;
import dev.galvanic.http.Replies;
import dev.galvanic.http.RequestPath;
import dev.galvanic.json.Codecs;
import dev.galvanic.route.PathRoutes;
import dev.galvanic.route.Router;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A service written by hand, as the processor would: GET /hello says what its greeting says. */
record TinyModule(String name, List<String> events, Assembly more, String migrations)
    implements ServiceModule {
  TinyModule(String name, List<String> events, Assembly more) {
    this(name, events, more, "");
  }

  /** What a test adds to the assembly. */
  interface Assembly {
    void assemble(Wiring wiring) throws Exception;
  }

  static final Key<Supplier<String>> GREETING =
      Key.generic("java.util.function.Supplier<java.lang.String>", "greeting");

  @Override
  public ServiceDescription description() {
    return new ServiceDescription(
        name,
        "TINY API",
        "1.2.3",
        ReplyStyle.ENVELOPE,
        "",
        migrations,
        !migrations.isEmpty(),
        List.of());
  }

  @Override
  public Router assemble(Wiring wiring) throws Exception {
    Supplier<String> greeting = wiring.make(GREETING, () -> () -> "hello");
    wiring.make(Key.of(Part.class, "first"), () -> new Part("first", events));
    wiring.make(Key.of(Part.class, "second"), () -> new Part("second", events));
    wiring.onStart("Tiny.start", () -> events.add("started"));
    wiring.onStop("Tiny.stop", () -> events.add("stopped"));
    more.assemble(wiring);
    Replies replies = wiring.replies();
    PathRoutes hello =
        PathRoutes.of("/hello")
            .on(
                Method.GET,
                Endpoint.blocking(
                    "GET /hello", exchange -> replies.data(200, Codecs.STRING, greeting.get())));
    return new Router() {
      @Override
      public @Nullable PathRoutes find(RequestPath path) {
        return path.count() == 1 && path.is(0, "hello") ? hello : null;
      }

      @Override
      public List<PathRoutes> routes() {
        return List.of(hello);
      }
    };
  }

  /** Says when it is closed. */
  record Part(String name, List<String> events) implements AutoCloseable {
    @Override
    public void close() {
      events.add("closed " + name);
    }
  }
}
