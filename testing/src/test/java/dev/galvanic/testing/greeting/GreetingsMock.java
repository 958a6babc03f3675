package dev.galvanic.testing.greeting;

import dev.galvanic.Page;
import dev.galvanic.ReplyStyle;
import dev.galvanic.http.Arguments;
import dev.galvanic.http.Endpoint;
import dev.galvanic.http.Method;
import dev.galvanic.http.Replies;
import dev.galvanic.http.Texts;
import dev.galvanic.json.Codecs;
import dev.galvanic.route.PathRoutes;
import dev.galvanic.route.Router;
import dev.galvanic.route.TemplateRouter;
import dev.galvanic.testing.mock.Arg;
import dev.galvanic.testing.mock.ClientMock;
import dev.galvanic.testing.mock.Contract;
import dev.galvanic.testing.mock.MockedOperation;
import dev.galvanic.testing.mock.Stub;
import dev.galvanic.testing.mock.VoidStub;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Stands for {@link Greetings} in tests. */
public final class GreetingsMock extends ClientMock<Greetings> {
  private static final MockedOperation<Greeting> GREETING =
      new MockedOperation<>(
          "Greetings",
          "greeting",
          "GET /greetings/{name}",
          Contract.data(GreetingCodec.INSTANCE).errors(400, 404));
  private static final MockedOperation<Greeting> GREETING_LATER =
      new MockedOperation<>(
          "Greetings",
          "greetingLater",
          "GET /greetings/{name}",
          "greeting",
          Contract.data(GreetingCodec.INSTANCE).errors(400));
  private static final MockedOperation<Optional<Greeting>> FIND =
      new MockedOperation<>(
          "Greetings",
          "find",
          "GET /found/{id}",
          Contract.optional(GreetingCodec.INSTANCE).errors(400));
  private static final MockedOperation<Page<Greeting>> LIST =
      new MockedOperation<>(
          "Greetings", "list", "GET /greetings", Contract.page(GreetingCodec.INSTANCE).errors(400));
  private static final MockedOperation<Integer> CREATE =
      new MockedOperation<>(
              "Greetings",
              "create",
              "POST /greetings",
              Contract.data(Codecs.INT).errors(400, 413, 415))
          .takes(0, GreetingCodec.INSTANCE);
  private static final MockedOperation<@Nullable Void> FORGET =
      new MockedOperation<>(
              "Greetings", "forget", "DELETE /greetings/{id}", Contract.nothing().errors(400, 404))
          .within(Duration.ofMillis(5));
  private static final MockedOperation<@Nullable Void> FORGET_LATER =
      new MockedOperation<>(
          "Greetings",
          "forgetLater",
          "DELETE /greetings/{id}",
          "forget",
          Contract.nothing().errors(400));
  private static final MockedOperation<List<Greeting>> ALL =
      new MockedOperation<>(
          "Greetings", "all", "GET /all", Contract.data(Codecs.list(GreetingCodec.INSTANCE)));
  private static final MockedOperation<List<Greeting>> NEWS =
      new MockedOperation<>(
          "Greetings",
          "news",
          "GET /news",
          Contract.data(Codecs.list(GreetingCodec.INSTANCE)).errors(400, 404));

  public GreetingsMock() {
    super(Greetings.class, "greeting-service", ReplyStyle.ENVELOPE);
  }

  public Stub<GreetingCall, Greeting> greeting(String name) {
    return stub(GREETING, Arg.is(name));
  }

  public Stub<GreetingCall, Greeting> greeting(Arg<String> name) {
    return stub(GREETING, name);
  }

  public Stub<GreetingLaterCall, Greeting> greetingLater(String name) {
    return stub(GREETING_LATER, Arg.is(name));
  }

  public Stub<FindCall, Optional<Greeting>> find(int id) {
    return stub(FIND, Arg.is(id));
  }

  public Stub<FindCall, Optional<Greeting>> find(Arg<Integer> id) {
    return stub(FIND, id);
  }

  public Stub<ListCall, Page<Greeting>> list(int limit, @Nullable String language) {
    return stub(LIST, Arg.is(limit), Arg.is(language));
  }

  public Stub<CreateCall, Integer> create(Greeting greeting) {
    return stub(CREATE, Arg.is(greeting));
  }

  public Stub<CreateCall, Integer> create(Arg<Greeting> greeting) {
    return stub(CREATE, greeting);
  }

  public VoidStub<ForgetCall> forget(long id) {
    return voidStub(FORGET, Arg.is(id));
  }

  public VoidStub<ForgetCall> forget(Arg<Long> id) {
    return voidStub(FORGET, id);
  }

  public VoidStub<ForgetLaterCall> forgetLater(long id) {
    return voidStub(FORGET_LATER, Arg.is(id));
  }

  public Stub<AllCall, List<Greeting>> all() {
    return stub(ALL);
  }

  public Stub<NewsCall, List<Greeting>> news(int after) {
    return stub(NEWS, Arg.is(after));
  }

  @Override
  protected Greetings client() {
    return new Client();
  }

  @Override
  protected Router router(Greetings client, Replies replies) {
    return new TemplateRouter(
        List.of(
            PathRoutes.of("/greetings")
                .on(
                    Method.GET,
                    Endpoint.blocking(
                        "GET /greetings",
                        exchange ->
                            replies.data(
                                200, Codecs.page(GreetingCodec.INSTANCE), client.list(10, null)))),
            PathRoutes.of("/greetings/{name}")
                .on(
                    Method.GET,
                    Endpoint.blocking(
                        "GET /greetings/{name}",
                        exchange -> {
                          Arguments arguments = Arguments.of(exchange);
                          String name = arguments.path("name", 1).required(Texts.STRING);
                          arguments.done();
                          return replies.data(200, GreetingCodec.INSTANCE, client.greeting(name));
                        }))));
  }

  public record GreetingCall(String name) {}

  public record GreetingLaterCall(String name) {}

  public record FindCall(int id) {}

  public record ListCall(int limit, @Nullable String language) {}

  public record CreateCall(Greeting greeting) {}

  public record ForgetCall(long id) {}

  public record ForgetLaterCall(long id) {}

  public record AllCall() {}

  public record NewsCall(int after) {}

  private final class Client implements Greetings {
    @Override
    public Greeting greeting(String name) {
      return GreetingsMock.this.call(GREETING, new GreetingCall(name), name);
    }

    @Override
    public CompletionStage<Greeting> greetingLater(String name) {
      return GreetingsMock.this.callAsync(GREETING_LATER, new GreetingLaterCall(name), name);
    }

    @Override
    public Optional<Greeting> find(int id) {
      return GreetingsMock.this.call(FIND, new FindCall(id), id);
    }

    @Override
    public Page<Greeting> list(int limit, @Nullable String language) {
      return GreetingsMock.this.call(LIST, new ListCall(limit, language), limit, language);
    }

    @Override
    public int create(Greeting greeting) {
      return GreetingsMock.this.call(CREATE, new CreateCall(greeting), greeting);
    }

    @Override
    public void forget(long id) {
      GreetingsMock.this.call(FORGET, new ForgetCall(id), id);
    }

    @Override
    public CompletionStage<Void> forgetLater(long id) {
      return GreetingsMock.this.callAsync(FORGET_LATER, new ForgetLaterCall(id), id);
    }

    @Override
    public Stream<Greeting> all() {
      return GreetingsMock.this.stream(ALL, new AllCall());
    }

    @Override
    public Flow.Publisher<Greeting> news(int after) {
      return GreetingsMock.this.publish(NEWS, new NewsCall(after), after);
    }
  }
}
