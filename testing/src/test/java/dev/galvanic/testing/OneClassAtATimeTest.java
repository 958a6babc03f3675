package dev.galvanic.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.testing.greeting.Greeting;
import dev.galvanic.testing.greeting.GreetingsMock;
import dev.galvanic.testing.greeting.HallModule;
import dev.galvanic.testing.probe.ByHand;
import dev.galvanic.testing.probe.ClassRun;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/** A service is one class's at a time, one test's at a time, and is told of both. */
class OneClassAtATimeTest {
  private static final Logger LOG = LoggerFactory.getLogger(OneClassAtATimeTest.class);
  private static final CountDownLatch slow = new CountDownLatch(1);
  private static final CountDownLatch goOn = new CountDownLatch(1);
  private static final List<String> refused = new ArrayList<>();

  @RegisterExtension
  static final TestService hall = TestService.of(new HallModule()).mock(GreetingsMock::new);

  @RegisterExtension
  static final TestService plain =
      TestService.of(
          new ByHand(
              "plain-service",
              wiring ->
                  Map.of(
                      "/warn",
                      () -> {
                        LOG.warn("warned");
                        return "";
                      },
                      "/slow",
                      () -> {
                        slow.countDown();
                        return "" + goOn.await(5, TimeUnit.SECONDS);
                      })));

  private static final AtomicReference<ExtensionContext> context = new AtomicReference<>();

  @RegisterExtension static final BeforeEachCallback began = context::set;

  /** One service for all that extend it. */
  abstract static class Base {
    @RegisterExtension
    static final TestService service = TestService.of(new HallModule()).mock(GreetingsMock::new);

    void greet() {
      service.mock(GreetingsMock.class).greeting("ada").returns(new Greeting(1, "hello"));
      assertThat(service.http().get("/hello/ada").status()).isEqualTo(200);
    }
  }

  /** While it runs, another one begins. */
  static class First extends Base {
    @Test
    void anotherOneBegins() {
      refused.addAll(ClassRun.of(Second.class).failures());
      greet();
    }
  }

  static class Second extends Base {
    @Test
    void greets() {
      greet();
    }
  }

  @Test
  void aClassThatBeginsWhileAnotherHasItIsRefused() {
    refused.clear();

    assertThat(ClassRun.of(First.class)).isEqualTo(new ClassRun(1, List.of()));

    assertThat(refused)
        .singleElement()
        .asString()
        .matches(
            "hall-service \\(OneClassAtATimeTest.java:\\d+\\) runs for .*First, and .*Second begins,"
                + " which is not in it\\. Declare one in each class; by perJvm\\(\\) they share what"
                + " they can\\.");
  }

  @Test
  void oneAfterAnotherItIsStartedForEach() {
    assertThat(ClassRun.of(Second.class, Third.class).failures()).isEmpty();
    assertThat(ClassRun.of(Third.class)).isEqualTo(new ClassRun(1, List.of()));
  }

  static class Third extends Base {
    @Test
    void greets() {
      greet();
    }
  }

  @Test
  void aTestThatBeginsBeforeAnotherHasEndedIsRefused() {
    assertThatThrownBy(() -> hall.beforeEach(test("other()")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "other() begins while aTestThatBeginsBeforeAnotherHasEndedIsRefused() uses"
                + " hall-service, whose rows, mocks, logs and spans are those of one test. Run the tests"
                + " of a class one after another, by"
                + " junit.jupiter.execution.parallel.mode.default=same_thread or by"
                + " @Execution(SAME_THREAD). Classes may run beside each other, by"
                + " junit.jupiter.execution.parallel.mode.classes.default=concurrent.");
    hall.mock(GreetingsMock.class).greeting("ada").returns(new Greeting(1, "hello"));
    hall.afterEach(test("other()"));
    assertThat(hall.http().get("/hello/ada").status()).as("its own stub").isEqualTo(200);
  }

  @Test
  void soItIsWithoutADatabaseAndMocks() {
    assertThat(plain.http().get("/warn").status()).isEqualTo(200);

    assertThatThrownBy(() -> plain.beforeEach(test("other()")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith(
            "other() begins while soItIsWithoutADatabaseAndMocks() uses plain-service, whose rows,"
                + " mocks, logs and spans are those of one test.");

    assertThat(plain.logs()).as("not cleared by the other one").hasLine(Level.WARN, "warned");
  }

  @Test
  void aRequestThatGoesOnAfterItsTestFailsIt() throws Exception {
    try (RawConnection connection = RawConnection.to(plain.uri())) {
      connection.send("GET /slow HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
      assertThat(slow.await(5, TimeUnit.SECONDS)).isTrue();
      // Whoever is interrupted does not wait the three seconds.
      Thread.currentThread().interrupt();
      assertThatThrownBy(() -> plain.afterEach(context.get()))
          .isInstanceOf(AssertionError.class)
          .hasMessage(
              "plain-service has not answered, and goes on in the next test: GET /slow in"
                  + " aRequestThatGoesOnAfterItsTestFailsIt(). Let the handler come to an end, or"
                  + " close what reads its stream; if that is meant, add .allowLeaks() to its"
                  + " TestService.");
      assertThat(Thread.interrupted()).isTrue();
      goOn.countDown();
      assertThat(connection.untilClosed()).startsWith("HTTP/1.1 200");
    }
  }

  private static ExtensionContext test(String name) {
    return (ExtensionContext)
        Proxy.newProxyInstance(
            OneClassAtATimeTest.class.getClassLoader(),
            new Class<?>[] {ExtensionContext.class},
            (proxy, method, arguments) -> name);
  }

  /** Hands on only that a class begins. */
  static class Untold {
    static final TestService service = TestService.of(new HallModule()).mock(GreetingsMock::new);

    @RegisterExtension static final BeforeAllCallback composed = service::beforeAll;

    @Test
    void greets() {
      service.mock(GreetingsMock.class).greeting("ada").returns(new Greeting(1, "hello"));
      assertThat(service.http().get("/hello/ada").status()).isEqualTo(200);
    }
  }

  @Test
  void anExtensionThatDoesNotHandOnTheTestsIsTold() {
    assertThat(ClassRun.of(Untold.class).failures())
        .singleElement()
        .asString()
        .matches(
            "hall-service \\(OneClassAtATimeTest.java:\\d+\\) was not told of the tests of Untold,"
                + " so that its mocks and what is seen of it belong to none of them\\. Forward"
                + " beforeEach and afterEach to it, or register it itself\\.");
  }

  /** A test that does not wait for what it asked. */
  @TestMethodOrder(MethodOrderer.OrderAnnotation.class)
  static class Hasty {
    static final CountDownLatch begun = new CountDownLatch(1);
    static final AtomicInteger ended = new AtomicInteger();
    static final AtomicReference<RawConnection> open = new AtomicReference<>();

    @RegisterExtension
    static final TestService service =
        TestService.of(new ByHand("slow-service", wiring -> Map.of("/slow", Hasty::slow)));

    private static String slow() throws InterruptedException {
      begun.countDown();
      Thread.sleep(150);
      return "" + ended.incrementAndGet();
    }

    @Test
    @Order(1)
    void doesNotWait() throws Exception {
      RawConnection connection = RawConnection.to(service.uri());
      connection.send("GET /slow HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
      assertThat(begun.await(5, TimeUnit.SECONDS)).isTrue();
      open.set(connection);
    }

    @Test
    @Order(2)
    void seesNothingOfIt() throws IOException {
      assertThat(ended).hasValue(1);
      open.get().close();
    }
  }

  @Test
  void theNextTestBeginsWhenTheRequestsOfTheOneBeforeHaveEnded() {
    assertThat(ClassRun.of(Hasty.class)).isEqualTo(new ClassRun(2, List.of()));
  }
}
