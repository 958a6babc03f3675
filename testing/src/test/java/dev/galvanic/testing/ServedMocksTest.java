package dev.galvanic.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.galvanic.NotFoundException;
import dev.galvanic.ReplyStyle;
import dev.galvanic.http.Replies;
import dev.galvanic.route.Router;
import dev.galvanic.route.TemplateRouter;
import dev.galvanic.testing.greeting.Greeting;
import dev.galvanic.testing.greeting.GreetingsMock;
import dev.galvanic.testing.greeting.HallModule;
import dev.galvanic.testing.mock.ClientMock;
import dev.galvanic.testing.mock.MockService;
import dev.galvanic.testing.mock.Mocks;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;

/** A mock answers over HTTP, so that the client's own code runs. */
class ServedMocksTest {

  /** By what the client declares. */
  @Nested
  class Typed {
    @RegisterExtension
    static final TestService hall = TestService.of(new HallModule()).serve(GreetingsMock::new);

    private final GreetingsMock greetings = hall.mock(GreetingsMock.class);

    @Test
    void whatIsStubbedComesOverTheWire() {
      greetings.greeting("ada b").returns(new Greeting(1, "hello"));
      greetings.greeting("eve").fails(new NotFoundException(4040, "nobody"));

      assertThat(hall.http().get("/hello/ada%20b").json("/data").stringValue()).isEqualTo("hello");
      TestReply reply = hall.http().get("/hello/eve");
      assertThat(reply.status()).isEqualTo(404);
      assertThat(reply.json("/code").intValue()).isEqualTo(4040);
      greetings.greeting("ada b").wasCalledTimes(1);
    }

    @Test
    void theFirstOperationOfARouteAnswersForTheOthers() {
      assertThatThrownBy(() -> greetings.greetingLater("ada"))
          .hasMessage(
              "Greetings.greetingLater is not called where its mock is served: Greetings.greeting"
                  + " has the same route. Stub that one.");
      greetings.greeting("ada").returns(new Greeting(1, "hello"));

      assertThat(hall.http().get("/later/ada").json("/data").stringValue()).isEqualTo("hello");
    }
  }

  /** By methods and paths. */
  @Nested
  class Untyped {
    private static final MockService greetings = MockService.of("greeting-service");

    @RegisterExtension
    static final TestService hall =
        TestService.of(new HallModule()).serve(greetings).set("GREETING_SERVICE_RETRIES", "0");

    private TestReply hello() {
      return hall.http().get("/hello/ada");
    }

    @Test
    void aPathIsAnsweredWithAPayload() {
      greetings.get("/greetings/ada").payload("{\"id\":1,\"text\":\"hello\"}");

      assertThat(hello().json("/data").stringValue()).isEqualTo("hello");
      greetings.get("/greetings/ada").wasCalledTimes(1);
      greetings.get("/greetings/bob").wasNotCalled();
    }

    @Test
    void anErrorIsAStatusAndABody() {
      greetings
          .get("/greetings/ada")
          .status(409)
          .replyHeader("X-Why", "because")
          .returns("{\"code\":9,\"message\":\"no\"}");

      assertThat(hello().status()).isEqualTo(409);
      assertThat(hello().json("/code").intValue()).isEqualTo(9);
    }

    @Test
    void bodiesAreComparedAsValues() {
      greetings.post("/greetings").body("{\"text\":\"new\", \"id\":7.0}").payload("12");

      assertThat(hall.http().post("/greetings", "").json("/data").stringValue()).isEqualTo("12");
    }

    @Test
    void theConnectionMayBeClosedOrSayNonsense() {
      greetings
          .get("/greetings/ada")
          .closes()
          .garbage("nonsense\r\n\r\n".getBytes(StandardCharsets.UTF_8))
          .returns("[]");

      assertThat(hello().status()).isIn(502, 503);
      assertThat(hello().status()).isIn(502, 503);
      assertThat(hello().status()).isEqualTo(502);
    }

    @Test
    void aQueryThatIsNotSaidMayBeAnything() throws Exception {
      greetings.get("/greetings").returns("[]");

      assertThat(asked("/greetings?limit=1")).isEqualTo("[]");

      assertThatThrownBy(() -> greetings.get("/greetings").wasNotCalled())
          .isInstanceOf(AssertionError.class)
          .hasMessage("GET /greetings was called once, not never. Called: GET /greetings?limit=1.");
      greetings.get("/greetings").query("limit", "1").wasCalledTimes(1);
      greetings.get("/greetings?limit=2").wasNotCalled();
      assertThatThrownBy(() -> greetings.get("/greetings").noQuery().wasCalled())
          .hasMessage(
              "GET /greetings without a query was called never, not at least once. Called: GET"
                  + " /greetings?limit=1.");
    }

    private static String asked(String target) throws Exception {
      HttpRequest request = HttpRequest.newBuilder(greetings.uri().resolve(target)).build();
      return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    @Test
    void aReplyMayComeLate() {
      greetings
          .get("/greetings/ada")
          .after(Duration.ofMillis(20))
          .payload("{\"id\":1,\"text\":\"hello\"}");

      assertThat(hello().status()).isEqualTo(200);
    }
  }

  /** Tests that are to fail. */
  static class Failing {
    private static final MockService greetings = MockService.of("greeting-service");

    @RegisterExtension
    static final TestService hall = TestService.of(new HallModule()).serve(greetings);

    @Test
    void unexpected() {
      greetings.get("/greetings/bob?x=1").returns("[]");
      assertThat(hall.http().get("/hello/ada").status()).isEqualTo(501);
    }
  }

  /** Stubs that say something that is for nothing, and one that says nothing. */
  static class Unanswered {
    private static final MockService greetings = MockService.of("greeting-service");

    @RegisterExtension
    static final TestService hall = TestService.of(new HallModule()).serve(greetings);

    @Test
    void saidBehindTheReply() {
      greetings.get("/greetings/ada").status(200).payload("{\"id\":1,\"text\":\"a\"}").status(404);
      greetings.get("/greetings/bob").returns("[]").after(Duration.ofSeconds(2)).lenient();
      greetings.get("/greetings/eve").replyHeader("X-Why", "so").wasNotCalled();
      greetings.get("/greetings/joe");

      assertThat(hall.http().get("/hello/ada").status()).isEqualTo(200);
    }
  }

  @Test
  void whatIsSaidOfRepliesIsForThoseThatFollow() {
    assertThat(failures(Unanswered.class))
        .containsExactly(
            """
            4 mistakes in what hall-service called:
            1. GET /greetings/ada was told status(404) at ServedMocksTest.java:?, and no reply after it, which it is for. Say it before returns(...), payload(...), closes() or garbage(...).
            2. GET /greetings/bob was told after(PT2S) at ServedMocksTest.java:?, and no reply after it, which it is for. Say it before returns(...), payload(...), closes() or garbage(...).
            3. GET /greetings/eve was told replyHeader("X-Why", ...) at ServedMocksTest.java:?, and no reply after it, which it is for. Say it before returns(...), payload(...), closes() or garbage(...).
            4. GET /greetings/joe was begun at ServedMocksTest.java:? and says nothing. End it by returns(...), payload(...), closes() or garbage(...), or by wasCalled().""");
  }

  /** Asks for what its mock's client has not. */
  static class Unserved {
    @RegisterExtension
    static final TestService hall = TestService.of(new HallModule()).serve(GreetingsMock::new);

    @Test
    void unserved() {
      assertThat(hall.http().get("/found/ada").status()).isEqualTo(501);
    }

    @Test
    void unservedMethodOfAPath() {
      assertThat(hall.http().post("/greetings", "").status()).isEqualTo(501);
    }
  }

  @Test
  void aRequestThatNoClientMakesFailsTheTest() {
    assertThat(failures(Unserved.class))
        .containsExactlyInAnyOrder(
            "GET /found/3 was asked of greeting-service, and GreetingsMock has no such operation.",
            "POST /greetings was asked of greeting-service, and GreetingsMock has no such"
                + " operation.");
  }

  @Test
  void aRequestThatNobodyExpectedFailsTheTest() {
    assertThat(failures(Failing.class))
        .containsExactly(
            """
            2 mistakes in what hall-service called:
            1. GET /greetings/ada was asked of greeting-service, and no stub answers it.
              Stubbed: GET /greetings/bob?x=1 at ServedMocksTest.java:?.
              Add to the MockService that was served: .get("/greetings/ada").returns(...);
            2. GET /greetings/bob?x=1 was stubbed at ServedMocksTest.java:? and never called. Take the stub away, or say lenient().""");
  }

  private static List<String> failures(Class<?> tests) {
    return EngineTestKit.engine("junit-jupiter")
        .selectors(selectClass(tests))
        .execute()
        .testEvents()
        .failed()
        .stream()
        .map(event -> event.getRequiredPayload(TestExecutionResult.class))
        .map(result -> result.getThrowable().orElseThrow().getMessage())
        .map(message -> message.replaceAll("Test\\.java:\\d+", "Test.java:?"))
        .toList();
  }

  /** The mock of a client that reads replies of another style. */
  private static final class PlainMock extends ClientMock<Runnable> {
    PlainMock() {
      super(Runnable.class, "greeting-service", ReplyStyle.PLAIN);
    }

    @Override
    protected Runnable client() {
      return () -> {};
    }

    @Override
    protected Router router(Runnable client, Replies replies) {
      return new TemplateRouter(List.of());
    }
  }

  @Test
  void aServiceAnswersInOneStyle() {
    TestService hall = TestService.of(new HallModule()).serve(GreetingsMock::new);

    assertThatThrownBy(() -> hall.serve(PlainMock::new))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "PlainMock has replies in the style PLAIN, and GreetingsMock of the same service in"
                + " ENVELOPE. Give both clients the same.");
  }

  @Test
  void aMockThatNoServiceHasIsNotStubbed() {
    MockService greetings = MockService.of("greeting-service");

    assertThatThrownBy(() -> greetings.get("/greetings/ada"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "No service has the mock of greeting-service, so that nothing can come to it. Give it to"
                + " serve(...) of the one that calls it, and stub that one.");
    assertThatThrownBy(greetings::uri)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "The mock of greeting-service does not run. Give it to serve(...) of the service that"
                + " calls it.");
  }

  @Test
  void aMockAnswersOneServiceAtATime() {
    MockService greetings = MockService.of("greeting-service");
    Mocks first = new Mocks(new HallModule().description());
    Mocks second = new Mocks(new HallModule().description());
    first.serve(greetings);
    second.serve(greetings);

    URI address = first.start().get("greeting-service");
    greetings.get("/greetings/ada").returns("[]");
    assertThatThrownBy(second::start)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "The mock of greeting-service answers hall-service now, and hall-service is to have it"
                + " too, though its stubs are those of one test. Give each service, and each class"
                + " that runs at the same time, a MockService of its own.");
    second.close();
    assertThat(TestClient.of(address).get("/greetings/ada").text())
        .as("still there")
        .isEqualTo("[]");
    first.close();

    assertThat(second.start()).as("one after the other").containsKey("greeting-service");
    second.close();
  }

  @Test
  void whatIsNoJsonIsRefused() {
    MockService greetings = MockService.of("greeting-service");
    TestService.of(new HallModule()).serve(greetings);

    assertThatThrownBy(() -> greetings.get("/a").returns("{id:1}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "No JSON: {id:1}. Say returns(media, bytes) or garbage(bytes) if that is what is"
                + " wanted.");
  }
}
