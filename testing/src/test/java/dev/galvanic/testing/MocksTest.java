package dev.galvanic.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.ConflictException;
import dev.galvanic.NotFoundException;
import dev.galvanic.ServiceException;
import dev.galvanic.ServiceUnavailableException;
import dev.galvanic.testing.greeting.Greeting;
import dev.galvanic.testing.greeting.GreetingsMock;
import dev.galvanic.testing.greeting.GreetingsMock.GreetingCall;
import dev.galvanic.testing.greeting.HallModule;
import dev.galvanic.testing.mock.Arg;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A mock stands in the place of a client, and can say no more than the service could. */
class MocksTest {
  @RegisterExtension
  static final TestService hall = TestService.of(new HallModule()).mock(GreetingsMock::new);

  private final GreetingsMock greetings = hall.mock(GreetingsMock.class);

  private String greeted(String path) {
    return hall.http().get(path).json("/data").stringValue();
  }

  /** Stubs made before each test are its own. */
  @BeforeEach
  void everyoneMayBeGreeted() {
    greetings.greeting(Arg.any()).returns(new Greeting(0, "hi")).lenient();
  }

  @Test
  void aHandlerIsAnsweredWhatIsStubbed() {
    greetings.greeting("ada").returns(new Greeting(1, "hello ada"));

    assertThat(greeted("/hello/ada")).isEqualTo("hello ada");
    assertThat(greeted("/hello/bob")).isEqualTo("hi");

    assertThat(greetings.greeting("ada").calls()).containsExactly(new GreetingCall("ada"));
    greetings.greeting("bob").wasCalledTimes(1);
    greetings.greeting("eve").wasNotCalled();
  }

  @Test
  void nothingIsLeftOfTheTestBefore() {
    assertThat(greetings.calls()).isEmpty();
    greetings.greeting(Arg.any()).wasNotCalled();
  }

  @Test
  void severalAnswersInARowAreForAsManyCalls() {
    greetings
        .greeting("ada")
        .returns(new Greeting(1, "one"))
        .fails(new ServiceUnavailableException())
        .returns(new Greeting(2, "two"));

    assertThat(greeted("/hello/ada")).isEqualTo("one");
    assertThat(hall.http().get("/hello/ada").status()).isEqualTo(503);
    assertThat(greeted("/hello/ada")).isEqualTo("two");
    assertThat(greeted("/hello/ada")).isEqualTo("two");
  }

  @Test
  void argumentsMayBeDescribed() {
    greetings
        .greeting(Arg.where("long", name -> name.length() > 3))
        .answers(call -> new Greeting(1, "dear " + call.name()));

    assertThat(greeted("/hello/augusta")).isEqualTo("dear augusta");
    assertThat(greeted("/hello/ada")).isEqualTo("hi");
  }

  @Test
  void anEmptyOptionalIsAValue() {
    greetings.find(3).returns(Optional.empty());

    assertThat(greeted("/found/ada")).isEqualTo("false");
  }

  @Test
  void anErrorIsTheExceptionThatTheClientMakesOfIt() {
    greetings.greeting("ada").fails(new ServiceException(404, 4040, "nobody"));

    TestReply reply = hall.http().get("/hello/ada");

    assertThat(reply.status()).isEqualTo(404);
    assertThat(reply.json("/code").intValue()).isEqualTo(4040);
    assertThat(reply.json("/message").stringValue()).isEqualTo("nobody");
  }

  @Test
  void anErrorThatTheOperationDoesNotAnswerIsRefused() {
    assertThatThrownBy(() -> greetings.greeting("ada").fails(new ConflictException()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Greetings.greeting (GET /greetings/{name}) cannot fail with 409: it answers 400, 404,"
                + " 500, 502, 503, 504. Stub one of those, or declare 409 where the operation is"
                + " declared.");
    assertThatThrownBy(() -> greetings.find(1).fails(new NotFoundException()))
        .hasMessage(
            "Greetings.find (GET /found/{id}) cannot fail with 404: its client makes an empty"
                + " Optional of that. Stub returns(Optional.empty()).");
  }

  @Test
  void aValueThatTheServiceWouldRefuseIsRefused() {
    assertThatThrownBy(() -> greetings.greeting("ada").returns(new Greeting(1, " ")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Greetings.greeting cannot return Greeting[id=1, text= ]: /text must not be blank.");
  }

  @Test
  void asynchronousCallsAreAnsweredWithoutAThreadThatWaits() {
    greetings.greetingLater("ada").after(Duration.ofMillis(20)).returns(new Greeting(1, "at last"));

    assertThat(greeted("/later/ada")).isEqualTo("at last");
  }

  @Test
  void streamsAreStubbedByTheirElementsAndMadeForEachCall() {
    greetings.all().returns(List.of(new Greeting(1, "a"), new Greeting(2, "b")));
    greetings
        .news(7)
        .after(Duration.ofMillis(20))
        .returns(List.of(new Greeting(1, "c"), new Greeting(2, "d")))
        .returns(List.of())
        .fails(new NotFoundException());

    assertThat(greeted("/all/x")).isEqualTo("a b");
    assertThat(greeted("/all/x")).isEqualTo("a b");
    assertThat(greeted("/news/x")).isEqualTo("c.d.");
    assertThat(greeted("/news/x")).isEmpty();
    assertThat(hall.http().get("/news/x").status()).isEqualTo(404);
  }

  @Test
  void anAnswerComesInTheTimeOfWhoeverAsksOrNotAtAll() {
    greetings.greeting("ada").after(Duration.ofMinutes(1)).returns(new Greeting(1, "too late"));
    greetings.greetingLater("ada").after(Duration.ofMinutes(1)).returns(new Greeting(1, "late"));
    TestClient hasty = hall.http().with("X-Request-Timeout-Ms", "50");

    assertThat(hasty.get("/hello/ada").status()).isIn(503, 504);
    assertThat(hasty.get("/later/ada").status()).isIn(503, 504);
  }

  @Test
  void aBlockingCallOnAnEventLoopFailsAsTheClientsWould() {
    assertThat(hall.http().get("/wrong/ada").status()).isEqualTo(500);

    greetings.greeting("ada").wasNotCalled();
  }

  @Test
  void branchesOfOneRequestMayCallItAtTheSameTime() {
    assertThat(greeted("/crowd/ada")).isEqualTo("hi".repeat(50));

    greetings.greeting("ada").wasCalledTimes(50);
  }

  @Test
  void theOrderOfCallsIsKept() {
    greeted("/hello/ada");
    greeted("/hello/bob");
    greeted("/hello/eve");

    hall.calls().inOrder(greetings.greeting("ada"), greetings.greeting("eve"));
    hall.calls()
        .exactly(
            greetings.greeting("ada"), greetings.greeting("bob"), greetings.greeting(Arg.any()));
    assertThat(hall.calls().list())
        .extracting(Object::toString)
        .first()
        .isEqualTo("Greetings.greeting(\"ada\")");
    assertThatThrownBy(
            () -> hall.calls().inOrder(greetings.greeting("eve"), greetings.greeting("ada")))
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            "Greetings.greeting(\"ada\") was not called after Greetings.greeting(\"eve\")."
                + " Expected in this order: Greetings.greeting(\"eve\"),"
                + " Greetings.greeting(\"ada\"). Called: Greetings.greeting(\"ada\"),"
                + " Greetings.greeting(\"bob\"), Greetings.greeting(\"eve\").");
    assertThatThrownBy(() -> hall.calls().exactly(greetings.greeting("ada")))
        .hasMessage(
            "Expected exactly: Greetings.greeting(\"ada\"). Called:"
                + " Greetings.greeting(\"ada\"), Greetings.greeting(\"bob\"),"
                + " Greetings.greeting(\"eve\").");
    assertThatThrownBy(() -> greetings.greeting("bob").wasCalledTimes(2))
        .hasMessage(
            "Greetings.greeting(\"bob\") was called once, not twice. Called:"
                + " Greetings.greeting(\"ada\"), Greetings.greeting(\"bob\"),"
                + " Greetings.greeting(\"eve\").");
  }
}
