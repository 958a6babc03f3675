package dev.galvanic.sql.pg;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Where asynchronous work was asked for is kept for its class, until one is held for long. */
class OriginTest {
  private final Leaks leaks =
      new Leaks("test-service", Duration.ofSeconds(30), Counters.fromZero());

  @Test
  void workOfOneClassSharesTheFirstStack() {
    assertThat(askedHere().stack())
        .isSameAs(askedThere().stack())
        .hasStackTraceContaining("askedHere");
  }

  @Test
  void workOfAnotherClassHasAnother() {
    assertThat(askedHere().stack()).isNotSameAs(leaks.ofWork("acquire", Long.class).stack());
  }

  @Test
  void afterAReportEachHasItsOwn() {
    askedHere().tell();

    assertThat(askedThere().stack()).hasStackTraceContaining("askedThere");
  }

  @Test
  void whereNothingIsLookedForNoStackIsTaken() {
    Leaks off = new Leaks("test-service", Duration.ZERO, Counters.fromZero());

    assertThat(off.ofWork("acquire", String.class).stack()).isNull();
  }

  private Held askedHere() {
    return leaks.ofWork("acquire", String.class);
  }

  private Held askedThere() {
    return leaks.ofWork("acquire", String.class);
  }
}
