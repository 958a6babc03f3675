package dev.galvanic.testing.greeting;

import dev.galvanic.Key;
import dev.galvanic.Parallel;
import dev.galvanic.ReplyStyle;
import dev.galvanic.ServiceDescription;
import dev.galvanic.ServiceModule;
import dev.galvanic.Wiring;
import dev.galvanic.http.AsyncHandler;
import dev.galvanic.http.BlockingHandler;
import dev.galvanic.http.Endpoint;
import dev.galvanic.http.Exchange;
import dev.galvanic.http.Method;
import dev.galvanic.http.Replies;
import dev.galvanic.http.Reply;
import dev.galvanic.json.Codecs;
import dev.galvanic.route.PathRoutes;
import dev.galvanic.route.Router;
import dev.galvanic.route.TemplateRouter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** hall-service, which greets with what greeting-service says. */
public final class HallModule implements ServiceModule {

  @Override
  public ServiceDescription description() {
    return new ServiceDescription(
        "hall-service",
        "HALL",
        "1",
        ReplyStyle.ENVELOPE,
        "",
        "",
        false,
        List.of("greeting-service"));
  }

  @Override
  public Router assemble(Wiring wiring) throws Exception {
    Greetings greetings =
        wiring.make(
            Key.of(Greetings.class), () -> new GreetingsClient(wiring.client("greeting-service")));
    Replies replies = wiring.replies();
    return new TemplateRouter(
        List.of(
            blocking("/hello/{name}", e -> text(replies, greetings.greeting(name(e)).text())),
            async(
                "/later/{name}",
                e ->
                    greetings
                        .greetingLater(name(e))
                        .thenApply(greeting -> text(replies, greeting.text()))),
            PathRoutes.of("/wrong/{name}")
                .on(
                    Method.GET,
                    Endpoint.nonBlocking(
                        "GET /wrong/{name}",
                        e -> text(replies, greetings.greeting(name(e)).text()))),
            blocking("/crowd/{name}", e -> text(replies, crowd(greetings, name(e)))),
            blocking(
                "/found/{name}",
                e -> text(replies, String.valueOf(greetings.find(name(e).length()).isPresent()))),
            blocking(
                "/all/{name}",
                e ->
                    text(
                        replies,
                        greetings.all().map(Greeting::text).collect(Collectors.joining(" ")))),
            async(
                "/news/{name}",
                e -> Heard.of(greetings.news(7)).thenApply(heard -> text(replies, heard))),
            PathRoutes.of("/greetings")
                .on(
                    Method.POST,
                    Endpoint.blocking(
                        "POST /greetings",
                        e -> text(replies, "" + greetings.create(new Greeting(7, "new")))))));
  }

  private static PathRoutes blocking(String path, BlockingHandler handler) {
    return PathRoutes.of(path).on(Method.GET, Endpoint.blocking("GET " + path, handler));
  }

  private static PathRoutes async(String path, AsyncHandler handler) {
    return PathRoutes.of(path).on(Method.GET, Endpoint.async("GET " + path, handler));
  }

  private static String crowd(Greetings greetings, String name) {
    Stream<Callable<String>> calls =
        IntStream.range(0, 50).mapToObj(i -> () -> greetings.greeting(name).text());
    return String.join("", Parallel.all(calls.toList()));
  }

  private static String name(Exchange exchange) {
    return exchange.path().decoded(1);
  }

  private static Reply text(Replies replies, String text) {
    return replies.data(200, Codecs.STRING, text);
  }
}
