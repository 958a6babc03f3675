package dev.galvanic.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.galvanic.ConflictException;
import dev.galvanic.testing.greeting.Greeting;
import dev.galvanic.testing.greeting.GreetingsMock;
import dev.galvanic.testing.greeting.HallModule;
import dev.galvanic.testing.mock.Arg;
import dev.galvanic.testing.mock.MockService;
import dev.galvanic.testing.mock.Mocks;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** What a test is told when its mocks and the service under test do not agree. */
class FailingMocksTest {
  private static final Map<String, TestExecutionResult> RESULTS = new ConcurrentHashMap<>();

  /** Tests that are to fail, but for one. */
  static class Failing {
    @RegisterExtension
    static final TestService hall = TestService.of(new HallModule()).mock(GreetingsMock::new);

    private final GreetingsMock greetings = hall.mock(GreetingsMock.class);

    @BeforeAll
    static void tooEarly() {
      hall.mock(GreetingsMock.class).greeting("early").returns(new Greeting(1, "early"));
    }

    private static void greet(String name) {
      assertThat(hall.http().get("/hello/" + name).status()).isEqualTo(500);
    }

    @Test
    void nothingStubbed() {
      greet("ada");
    }

    @Test
    void stubbedTooEarly() {
      greet("early");
    }

    @Test
    void anotherStubbed() {
      greetings
          .greeting(Arg.where("long", name -> name.length() > 3))
          .returns(new Greeting(1, "a"));
      greet("ada");
      hall.http().get("/hello/augusta");
    }

    @Test
    void anArgumentThatIsNoSource() {
      assertThat(hall.http().post("/greetings", "").status()).isEqualTo(500);
    }

    @Test
    void neverCalled() {
      greetings.greeting("ada").returns(new Greeting(1, "a"));
    }

    @Test
    void calledLessOften() {
      greetings.greeting("ada").returns(new Greeting(1, "a")).returns(new Greeting(2, "b"));
      hall.http().get("/hello/ada");
    }

    @Test
    void begunOnly() {
      greetings.greeting("ada");
      greetings.greeting("bob").after(Duration.ofSeconds(1));
    }

    @Test
    void answeredNothingMore() {
      greetings.greeting("ada").returns(new Greeting(1, "a")).after(Duration.ofSeconds(1));
      hall.http().get("/hello/ada");
    }

    @Test
    void answersThatAreNone() {
      greetings.greeting("ada").answers(call -> new Greeting(1, ""));
      greetings
          .greeting("bob")
          .answers(
              call -> {
                throw new ConflictException();
              });
      greet("ada");
      greet("bob");
    }

    @Test
    void conditionsAndAnswersThatFail() {
      greetings
          .greeting("bob")
          .answers(
              call -> {
                throw new IllegalStateException("no answer");
              });
      greet("bob");
      greetings
          .greeting(Arg.where("odd", FailingMocksTest::broken))
          .returns(new Greeting(1, "a"))
          .lenient();
      greet("ada");
    }

    @Test
    void failedAnyway() {
      greetings.greeting("bob").returns(new Greeting(1, "a"));
      greet("ada");
      throw new AssertionError("by itself");
    }

    @Test
    void theReplyFailsFirst() {
      assertThat(hall.http().get("/hello/ada").json("/data").stringValue()).isEqualTo("hello");
    }

    @Test
    void nothingWrong() {
      greetings.greeting("ada").returns(new Greeting(1, "a")).lenient();
    }

    @Test
    void allLenient() {
      greetings.lenient();
      greetings.greeting("ada").returns(new Greeting(1, "a"));
    }
  }

  private static boolean broken(String name) {
    throw new IllegalStateException("no condition for " + name);
  }

  /** What is called before the first test belongs to all of them. */
  static class FailingAtOnce {
    @RegisterExtension
    static final TestService hall = TestService.of(new HallModule()).mock(GreetingsMock::new);

    @BeforeAll
    static void unexpected() {
      hall.http().get("/hello/ada");
    }

    @Test
    void first() {}
  }

  /** What is prepared for each test belongs to it. */
  static class FailingBefore {
    @RegisterExtension
    static final TestService hall = TestService.of(new HallModule()).mock(GreetingsMock::new);

    @BeforeEach
    void unexpected() {
      assertThat(hall.http().get("/hello/ada").json("/data").stringValue()).isEqualTo("hello");
    }

    @Test
    void prepared() {}
  }

  /** Asks what is called by what is registered. */
  static class FailingBelow {
    private static final TestService hall =
        TestService.of(new HallModule()).mock(GreetingsMock::new);

    @RegisterExtension
    static final TestService outer = TestService.of(new GreetingModule("outer")).calls(hall);

    @Test
    void below() {
      assertThat(hall.http().get("/hello/ada").json("/data").stringValue()).isEqualTo("hello");
    }
  }

  /** Hands on that tests begin and end, and not how. */
  static class FailingComposed {
    private static final TestService hall =
        TestService.of(new HallModule()).mock(GreetingsMock::new);

    @RegisterExtension static final BeforeAllCallback all = hall::beforeAll;
    @RegisterExtension static final BeforeEachCallback before = hall::beforeEach;
    @RegisterExtension static final AfterEachCallback after = hall::afterEach;

    @Test
    void composed() {
      assertThat(hall.http().get("/hello/ada").status()).as("status").isEqualTo(200);
    }
  }

  @BeforeAll
  static void run() {
    EngineTestKit.engine("junit-jupiter")
        .selectors(
            selectClass(Failing.class),
            selectClass(FailingAtOnce.class),
            selectClass(FailingBefore.class),
            selectClass(FailingBelow.class),
            selectClass(FailingComposed.class))
        .execute()
        .testEvents()
        .finished()
        .stream()
        .forEach(FailingMocksTest::keep);
  }

  private static void keep(Event event) {
    RESULTS.put(
        event.getTestDescriptor().getDisplayName().replace("()", ""),
        event.getRequiredPayload(TestExecutionResult.class));
  }

  private static Optional<Throwable> failure(String test) {
    assertThat(RESULTS).as("what ran").containsKey(test);
    return RESULTS.get(test).getThrowable();
  }

  /** With line numbers as they are: {@code :?} stands for any. */
  private static String message(String test) {
    return failure(test)
        .map(failure -> failure.getMessage().replaceAll("Test\\.java:\\d+", "Test.java:?"))
        .orElse("passed");
  }

  @Test
  void aCallThatNobodyExpectedIsToldWithTheLineToAdd() {
    assertThat(message("nothingStubbed"))
        .isEqualTo(
            """
            Greetings.greeting("ada") was called, and no stub answers it (GET /greetings/{name}).
              Stubbed: nothing of Greetings.greeting.
              Add: service.mock(GreetingsMock.class).greeting("ada").returns(...);""");
  }

  @Test
  void aStubThatWasMadeBeforeTheTestIsPointedOut() {
    assertThat(message("stubbedTooEarly"))
        .isEqualTo(
            """
            Greetings.greeting("early") was called, and no stub answers it (GET /greetings/{name}).
              Stubbed: nothing of Greetings.greeting. Before the test there was Greetings.greeting("early") at FailingMocksTest.java:?, but stubs are cleared before each test: stub in it or in @BeforeEach.
              Add: service.mock(GreetingsMock.class).greeting("early").returns(...);""");
  }

  @Test
  void stubsThatDoNotFitAreNamed() {
    assertThat(message("anotherStubbed"))
        .isEqualTo(
            """
            Greetings.greeting("ada") was called, and no stub answers it (GET /greetings/{name}).
              Stubbed: Greetings.greeting(<long>) at FailingMocksTest.java:?.
              Add: service.mock(GreetingsMock.class).greeting("ada").returns(...);""");
  }

  @Test
  void whatIsNoLiteralIsMatched() {
    assertThat(message("anArgumentThatIsNoSource"))
        .isEqualTo(
            """
            Greetings.create(Greeting[id=7, text=new]) was called, and no stub answers it (POST /greetings).
              Stubbed: nothing of Greetings.create.
              Add: service.mock(GreetingsMock.class).create(Arg.any()).returns(...);""");
  }

  @Test
  void aStubThatNoCallCameForIsToldWithItsPlace() {
    assertThat(message("neverCalled"))
        .isEqualTo(
            "Greetings.greeting(\"ada\") was stubbed at FailingMocksTest.java:? and never called."
                + " Take the stub away, or say lenient().");
    assertThat(message("calledLessOften"))
        .isEqualTo(
            "Greetings.greeting(\"ada\") was stubbed at FailingMocksTest.java:? and called once,"
                + " which leaves answers for 1 more. Take the stub away, or say lenient().");
    assertThat(message("nothingWrong")).isEqualTo("passed");
    assertThat(message("allLenient")).isEqualTo("passed");
  }

  @Test
  void aStubMustSaySomething() {
    assertThat(message("begunOnly"))
        .isEqualTo(
            """
            2 mistakes in what hall-service called:
            1. Greetings.greeting("ada") was begun at FailingMocksTest.java:? and says nothing. End it by returns(...), fails(...) or answers(...), or by wasCalled().
            2. Greetings.greeting("bob") was begun at FailingMocksTest.java:? and says nothing. End it by returns(...), fails(...) or answers(...), or by wasCalled().""");
  }

  @Test
  void howLateAnAnswerIsWantsOne() {
    assertThat(message("answeredNothingMore"))
        .isEqualTo(
            "Greetings.greeting(\"ada\") was stubbed at FailingMocksTest.java:? to answer after PT1S,"
                + " and not what. End it by returns(...), fails(...) or answers(...).");
  }

  @Test
  void anAnswerThatTheServiceCouldNotGiveFailsTheTest() {
    assertThat(message("answersThatAreNone"))
        .isEqualTo(
            """
            2 mistakes in what hall-service called:
            1. The answer of Greetings.greeting("ada"), stubbed at FailingMocksTest.java:?, is none that its client could give: Greetings.greeting cannot return Greeting[id=1, text=]: /text must not be blank.
            2. The answer of Greetings.greeting("bob"), stubbed at FailingMocksTest.java:?, is none that its client could give: Greetings.greeting (GET /greetings/{name}) cannot fail with 409: it answers 400, 404, 500, 502, 503, 504. Stub one of those, or declare 409 where the operation is declared.""");
  }

  @Test
  void whatATestSaysOfCallsAndFailsIsToldWithItsPlace() {
    assertThat(message("conditionsAndAnswersThatFail"))
        .isEqualTo(
            """
            2 mistakes in what hall-service called:
            1. The answer of Greetings.greeting("bob"), stubbed at FailingMocksTest.java:?, has failed: java.lang.IllegalStateException: no answer
            2. The condition <odd> of Greetings.greeting(<odd>), said at FailingMocksTest.java:?, has failed: java.lang.IllegalStateException: no condition for ada""");
  }

  @Test
  void aTestThatFailsByItselfIsToldOfUnexpectedCallsFirst() {
    String told =
        """
        Greetings.greeting("ada") was called, and no stub answers it (GET /greetings/{name}).
          Stubbed: %s.
          Add: service.mock(GreetingsMock.class).greeting("ada").returns(...);""";

    assertThat(message("failedAnyway"))
        .isEqualTo(told.formatted("Greetings.greeting(\"bob\") at FailingMocksTest.java:?"));
    assertThat(failure("failedAnyway").orElseThrow())
        .hasNoSuppressedExceptions()
        .hasCause(new AssertionError("by itself"))
        .satisfies(
            failure ->
                assertThat(failure.getStackTrace()[0].getMethodName()).isEqualTo("failedAnyway"));
    for (String test : List.of("theReplyFailsFirst", "prepared", "below")) {
      assertThat(message(test)).isEqualTo(told.formatted("nothing of Greetings.greeting"));
      assertThat(failure(test).orElseThrow())
          .hasNoSuppressedExceptions()
          .cause()
          .hasMessageStartingWith("Nothing stands at /data in: {\"code\":500,");
    }
  }

  @Test
  void whereOnlyBeginsAndEndsAreHandedOnTheyStandBesideTheFailure() {
    assertThat(message("composed")).startsWith("[status]");
    assertThat(failure("composed").orElseThrow().getSuppressed())
        .singleElement()
        .extracting(Throwable::getMessage)
        .asString()
        .startsWith("Greetings.greeting(\"ada\") was called, and no stub answers it");
  }

  @Test
  void whatIsCalledBeforeTheFirstTestFailsIt() {
    assertThat(message("first")).startsWith("Greetings.greeting(\"ada\") was called, and no stub");
  }

  @Test
  void whatIsCalledBetweenTwoTestsOrAfterTheLastIsTold() {
    Mocks mocks = new Mocks(new HallModule().description());
    MockService greetings = MockService.of("greeting-service");
    mocks.serve(greetings);

    // Twice: the second time for another class.
    for (int i = 0; i < 2; i++) {
      mocks.start();
      ask(greetings);
      assertThatThrownBy(mocks::begin)
          .isInstanceOf(AssertionError.class)
          .hasMessageStartingWith("GET /greetings/ada was asked of greeting-service, and no stub");
      mocks.end(Optional.empty());
      ask(greetings);
      assertThatThrownBy(mocks::begin)
          .hasMessageStartingWith("Between two tests: GET /greetings/ada was asked of greeting");
      mocks.end(Optional.empty());
      ask(greetings);
      assertThat(mocks.isUsed()).isTrue();
      assertThatThrownBy(mocks::close)
          .hasMessageStartingWith("After the last test: GET /greetings/ada was asked of greeting");
      assertThat(mocks.isUsed()).isFalse();
    }
  }

  private static void ask(MockService greetings) {
    assertThat(TestClient.of(greetings.uri()).get("/greetings/ada").status()).isEqualTo(501);
  }

  @Test
  void aMockIsRegisteredOnceAndForAServiceThatIsCalled() {
    TestService service = TestService.of(new HallModule()).mock(GreetingsMock::new);

    assertThatThrownBy(() -> service.serve(GreetingsMock::new))
        .hasMessage(
            "GreetingsMock is registered twice with hall-service. Either mock or serve it, once.");
    assertThatThrownBy(
            () -> TestService.of(new GreetingModule("lonely-service")).mock(GreetingsMock::new))
        .hasMessage(
            "lonely-service has no use for GreetingsMock: it calls nobody, not greeting-service."
                + " Leave it out.");
    assertThatThrownBy(() -> TestService.of(new HallModule()).serve(MockService.of("role-service")))
        .hasMessage(
            "hall-service has no use for a mock of role-service: it calls greeting-service, not"
                + " role-service. Leave it out.");
    assertThatThrownBy(() -> TestService.of(new HallModule()).mock(GreetingsMock.class))
        .hasMessage(
            "hall-service has no GreetingsMock. Say mock(GreetingsMock::new) or"
                + " serve(GreetingsMock::new) where it is declared.");
    TestService served = TestService.of(new HallModule()).serve(GreetingsMock::new);
    assertThatThrownBy(() -> served.serve(MockService.of("greeting-service")))
        .hasMessage(
            "greeting-service is served twice to hall-service, by MockService too. Leave one out.");
  }
}
