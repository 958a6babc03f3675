package dev.galvanic.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.testing.greeting.HallModule;
import dev.galvanic.testing.mock.MockService;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** A mock answers by itself, for what a test starts by other means. */
class StartedMockTest {
  /** Again and again: a client that finds its connection closed is back at once by another one. */
  @RepeatedTest(30)
  void itAnswersUntilItIsClosed() {
    TestClient client;
    try (MockService greetings = MockService.started("greeting-service")) {
      greetings.get("/greetings/ada").payload("{\"id\":1}");
      client = TestClient.of(greetings.uri());

      assertThat(client.get("/greetings/ada").json("/data/id").intValue()).isEqualTo(1);
      greetings.get("/greetings/ada").wasCalledTimes(1);
    }
    assertThatThrownBy(() -> client.get("/greetings/ada")).isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void itsEndFailsByWhatNoStubAnswersAndByAStubThatNobodyAskedFor() {
    MockService greetings = MockService.started("greeting-service");
    greetings.get("/greetings/ada").payload("{\"id\":1}");

    assertThat(TestClient.of(greetings.uri()).get("/greetings/bob").status()).isEqualTo(501);

    assertThatThrownBy(greetings::close)
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("2 mistakes in what was asked of greeting-service:\n1. ")
        .hasMessageContaining("GET /greetings/bob was asked of greeting-service, and no stub")
        .hasMessageContaining("2. GET /greetings/ada was stubbed at StartedMockTest.java:");
    greetings.close();
  }

  @Test
  void itIsNotServedToAServiceToo() {
    try (MockService greetings = MockService.started("greeting-service")) {
      assertThatThrownBy(() -> TestService.of(new HallModule()).serve(greetings))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage(
              "The mock of greeting-service answers by itself already. Give serve(...) one of"
                  + " MockService.of(...).");
    }
  }
}
