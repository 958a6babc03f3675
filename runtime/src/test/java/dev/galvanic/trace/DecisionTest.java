package dev.galvanic.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.galvanic.config.Config;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which requests are recorded. */
class DecisionTest {
  private static final Incoming RECORDED = new Incoming(1, 1, 1, true, "");
  private static final Incoming NOT_RECORDED = new Incoming(1, 1, 1, false, "");
  private static final Incoming UNDECIDED = new Incoming(1, 1, 1, null, "");
  private static final String ROUTE = "GET /users/{id}";

  private static Decision decision(String... settings) {
    Map<String, String> values =
        settings.length == 2
            ? Map.of(settings[0], settings[1])
            : Map.of(settings[0], settings[1], settings[2], settings[3]);
    return new Decision(Config.of("user-service", values).trace(), Set.of("GET /health"));
  }

  private static int recorded(Decision decision, String route, Incoming incoming, int times) {
    int recorded = 0;
    for (int i = 0; i < times; i++) {
      recorded += decision.records(route, incoming) ? 1 : 0;
    }
    return recorded;
  }

  @Test
  void allNoneOrAShare() {
    assertThat(recorded(decision("TRACE_SAMPLING", "always"), ROUTE, Incoming.NONE, 100))
        .isEqualTo(100);
    assertThat(recorded(decision("TRACE_SAMPLING", "never"), ROUTE, Incoming.NONE, 100)).isZero();
    assertThat(recorded(decision("TRACE_SAMPLING", "0.25"), ROUTE, Incoming.NONE, 100_000))
        .isCloseTo(25_000, within(1_000));
    assertThat(recorded(decision("TRACE_SAMPLING", "0.25"), ROUTE, UNDECIDED, 100_000))
        .isCloseTo(25_000, within(1_000));
  }

  @Test
  void soManyASecond() {
    Decision decision = decision("TRACE_SAMPLING", "5/s");
    long begin = System.nanoTime();
    int recorded = recorded(decision, ROUTE, Incoming.NONE, 100_000);
    long seconds = (System.nanoTime() - begin) / 1_000_000_000 + 2;

    assertThat(recorded).isBetween(5, (int) (5 * seconds));
  }

  @Test
  void whatIsBuiltInOnlyIfARuleOrACallerSaysSo() {
    Decision always = decision("TRACE_SAMPLING", "always");

    assertThat(recorded(always, "GET /health", Incoming.NONE, 10)).isZero();
    assertThat(recorded(always, "GET /health", RECORDED, 10)).isEqualTo(10);
    assertThat(recorded(always, "GET /health/of/patients", Incoming.NONE, 10)).isEqualTo(10);
    assertThat(
            recorded(
                decision("TRACE_SAMPLING_ROUTES", "/health=always"),
                "GET /health",
                Incoming.NONE,
                10))
        .isEqualTo(10);
  }

  @Test
  void ofWhatWasNoRequestFewAreRecorded() {
    Decision always = decision("TRACE_SAMPLING", "always");
    Decision never = decision("TRACE_SAMPLING", "never");
    int recorded = 0;
    long begin = System.nanoTime();
    for (int i = 0; i < 100_000; i++) {
      recorded += always.recordsRefused() ? 1 : 0;
      assertThat(never.recordsRefused()).isFalse();
    }
    long seconds = (System.nanoTime() - begin) / 1_000_000_000 + 2;

    assertThat(recorded).isBetween(1, (int) (10 * seconds));
  }

  @Test
  void byRouteTheFirstEntryDecides() {
    Decision decision =
        decision(
            "TRACE_SAMPLING", "never",
            "TRACE_SAMPLING_ROUTES",
                "GET /users/{id}=always, /health=never, /users=never, /roles/=always");

    assertThat(decision.records(ROUTE, Incoming.NONE)).isTrue();
    assertThat(decision.records("POST /users/{id}", Incoming.NONE)).isFalse();
    assertThat(decision.records("GET /roles/{id}", Incoming.NONE)).isTrue();
    assertThat(decision.records("GET /rolesandmore", Incoming.NONE)).isFalse();
    assertThat(decision.records("no route", Incoming.NONE)).isFalse();
    assertThat(decision.records()).isFalse();
  }

  @Test
  void aCallersWordIsTakenUnlessItIsDistrusted() {
    Decision trusting = decision("TRACE_SAMPLING", "never");
    assertThat(trusting.records(ROUTE, RECORDED)).isTrue();
    assertThat(decision("TRACE_SAMPLING", "always").records(ROUTE, NOT_RECORDED)).isFalse();

    Decision distrusting = decision("TRACE_SAMPLING", "never", "TRACE_TRUST_CALLERS", "false");
    assertThat(distrusting.records(ROUTE, RECORDED)).isFalse();
    assertThat(
            decision("TRACE_SAMPLING", "always", "TRACE_TRUST_CALLERS", "false")
                .records(ROUTE, NOT_RECORDED))
        .isTrue();
  }

  @Test
  void whoAsksForTracesByTheThousandGetsSoMany() {
    Decision decision = decision("TRACE_SAMPLING", "always", "TRACE_CALLERS_LIMIT", "20");
    long begin = System.nanoTime();
    int recorded = recorded(decision, ROUTE, RECORDED, 100_000);
    long seconds = (System.nanoTime() - begin) / 1_000_000_000 + 2;

    assertThat(recorded).isBetween(2, (int) (20 * seconds));
    assertThat(
            decision("TRACE_SAMPLING", "always", "TRACE_CALLERS_LIMIT", "0")
                .records(ROUTE, RECORDED))
        .isFalse();
  }
}
