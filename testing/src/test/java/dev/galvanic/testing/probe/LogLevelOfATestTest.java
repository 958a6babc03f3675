package dev.galvanic.testing.probe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.testing.TestService;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The level of the log is the process's: here a logback-test.xml has it at WARN, elsewhere the
 * service that starts last.
 */
class LogLevelOfATestTest {
  private static final Logger LOG = LoggerFactory.getLogger(LogLevelOfATestTest.class);

  private static ByHand loud() {
    return new ByHand(
        "loud-service",
        wiring ->
            Map.of(
                "/said",
                () -> {
                  LOG.debug("debugged");
                  return "";
                }));
  }

  /** Its log does not have the level that it was told to have. */
  static class Unheard {
    @RegisterExtension
    static final TestService service = TestService.of(loud()).set("LOG_LEVEL", "debug");

    @Test
    void nothingIsSaid() {
      service.http().get("/said");
      assertThat(service.logs()).hasNoLine("debugged");
    }
  }

  /** It was told none, or one that is heard. */
  static class Heard {
    @RegisterExtension static final TestService service = TestService.of(loud());

    @RegisterExtension
    static final TestService told = TestService.of(loud()).set("LOUD_SERVICE_LOG_LEVEL", "warn");

    @RegisterExtension
    static final TestService off = TestService.of(loud()).set("LOG_LEVEL", "off");

    @Test
    void nothingIsSaid() {
      assertThat(service.logs()).isEmpty();
      assertThat(told.logs()).isEmpty();
      assertThat(off.logs()).isEmpty();
    }
  }

  @Test
  void whatIsNotLoggedIsNotTakenForNotSaid() {
    assertThat(ClassRun.of(Unheard.class).failures())
        .containsExactly(
            "loud-service is given LOG_LEVEL=debug, and nothing is logged as DEBUG in this process:"
                + " a service that started later has set another level for all, or a"
                + " logback-test.xml has. Give all of them this LOG_LEVEL, or set it there.");
  }

  @Test
  void whatIsLoggedIsShown() {
    assertThat(ClassRun.of(Heard.class)).isEqualTo(new ClassRun(1, List.of()));
  }
}
