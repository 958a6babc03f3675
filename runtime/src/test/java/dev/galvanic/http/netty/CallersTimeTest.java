package dev.galvanic.http.netty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.http.Headers;
import dev.galvanic.http.HttpLimits;
import dev.galvanic.http.TimeLimit;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A request that says how long its caller waits. */
class CallersTimeTest {
  @ParameterizedTest
  @CsvSource({"1, 1", "2500, 2500", "30000, 30000", "30001, 30000", "999999999, 30000"})
  void theShorterOfTheTwoTimesCounts(String said, long millis) {
    assertThat(nanos(true, said)).isEqualTo(Duration.ofMillis(millis).toNanos());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "-1", "+5", "1.5", "10s", "1e3", "0x10", "1234567890", "0", "007", "1 2"})
  void whatIsNoNumberIsNothing(String said) {
    assertThat(nanos(true, said)).isEqualTo(Duration.ofSeconds(30).toNanos());
  }

  @Test
  void nobodyIsHeardWhereThatIsSwitchedOff() {
    assertThat(nanos(false, "1")).isEqualTo(Duration.ofSeconds(30).toNanos());
  }

  private static long nanos(boolean heard, String said) {
    HttpLimits.Times usual = HttpLimits.defaults().times();
    HttpLimits.Times times =
        new HttpLimits.Times(
            usual.head(),
            usual.body(),
            usual.bodyRate(),
            usual.bodyRateAfter(),
            usual.idle(),
            usual.write(),
            Duration.ofSeconds(30),
            usual.linger(),
            usual.rest(),
            heard);
    return HandlerTime.nanos(times, headers(said));
  }

  private static Headers headers(String said) {
    return said.isEmpty() ? Headers.none() : Headers.of(TimeLimit.HEADER, said);
  }
}
