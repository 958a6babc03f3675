package dev.galvanic.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.testing.greeting.Greeting;
import dev.galvanic.testing.greeting.GreetingsMock;
import dev.galvanic.testing.greeting.HallModule;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A mock in the place of a client keeps the time that is configured for its calls. */
class LateMocksTest {
  @RegisterExtension
  static final TestService hall =
      TestService.of(new HallModule())
          .mock(GreetingsMock::new)
          .set("GREETING_SERVICE_TIMEOUT", "20ms");

  @Test
  void aCallThatTakesLongerThanIsConfiguredFails() {
    GreetingsMock greetings = hall.mock(GreetingsMock.class);
    greetings.greeting("ada").after(Duration.ofMinutes(5)).returns(new Greeting(1, "late"));
    greetings.greetingLater("ada").after(Duration.ofMinutes(5)).returns(new Greeting(1, "late"));

    assertThat(hall.http().get("/hello/ada").status()).isEqualTo(504);
    assertThat(hall.http().get("/later/ada").status()).isEqualTo(504);
  }
}
