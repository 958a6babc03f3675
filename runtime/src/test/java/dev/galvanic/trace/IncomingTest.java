package dev.galvanic.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.http.Headers;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a caller may say of its trace; whatever else it says is nothing. */
class IncomingTest {
  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
  private static final String SPAN = "00f067aa0ba902b7";
  private static final String PARENT = "00-" + TRACE + "-" + SPAN + "-01";
  private static final Incoming CALLER =
      new Incoming(0x4bf92f3577b34da6L, 0xa3ce929d0e0e4736L, 0x00f067aa0ba902b7L, true, "");

  private static Incoming of(String... headers) {
    return Incoming.of(Headers.of(headers));
  }

  private static Incoming recorded(Boolean recorded) {
    return new Incoming(CALLER.traceIdHigh(), CALLER.traceId(), CALLER.spanId(), recorded, "");
  }

  @Test
  void threeKindsOfHeadersAreRead() {
    assertThat(of("traceparent", PARENT)).isEqualTo(CALLER);
    assertThat(of("TraceParent", PARENT.replace("-01", "-00"))).isEqualTo(recorded(false));
    assertThat(of("b3", TRACE + "-" + SPAN + "-1")).isEqualTo(CALLER);
    assertThat(of("b3", TRACE + "-" + SPAN + "-d-" + SPAN)).isEqualTo(CALLER);
    assertThat(of("b3", TRACE + "-" + SPAN)).isEqualTo(recorded(null));
    assertThat(of("X-B3-TraceId", TRACE, "X-B3-SpanId", SPAN, "X-B3-Sampled", "0"))
        .isEqualTo(recorded(false));
    assertThat(of("X-B3-TraceId", TRACE, "X-B3-SpanId", SPAN, "X-B3-Flags", "1")).isEqualTo(CALLER);
    assertThat(of("b3", TRACE.substring(16) + "-" + SPAN + "-1"))
        .isEqualTo(new Incoming(0, CALLER.traceId(), CALLER.spanId(), true, ""));
  }

  @Test
  void aDecisionMayComeAlone() {
    assertThat(of("b3", "0")).isEqualTo(new Incoming(0, 0, 0, false, ""));
    assertThat(of("X-B3-Sampled", "1")).isEqualTo(new Incoming(0, 0, 0, true, ""));
  }

  @Test
  void theStateOfOtherSystemsIsKept() {
    assertThat(of("traceparent", PARENT, "tracestate", "a=1", "tracestate", "b=2").traceState())
        .isEqualTo("a=1,b=2");
    assertThat(of("traceparent", PARENT, "tracestate", "a=" + "x".repeat(511)).traceState())
        .isEmpty();
    assertThat(of("traceparent", PARENT, "tracestate", "a=\u00e9").traceState()).isEmpty();
    assertThat(of("tracestate", "a=1")).isSameAs(Incoming.NONE);
  }

  @Test
  void aVersionToComeMaySayMore() {
    assertThat(of("traceparent", "cc" + PARENT.substring(2) + "-what-the-future-brings"))
        .isEqualTo(CALLER);
    assertThat(of("traceparent", "cc" + PARENT.substring(2) + ".x")).isSameAs(Incoming.NONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "00",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-0",
        "00-4bf92f3577b34da6a3ce929d0e0e473-00f067aa0ba902b7-01",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-011",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-more",
        "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
        "00-4BF92F3577B34DA6A3CE929D0E0E4736-00F067AA0BA902B7-01",
        "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
        "00-4bf92f3577b34da6a3ce929d0e0e473g-00f067aa0ba902b7-01",
        "00_4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
        "0x-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
      })
  void aMalformedTraceparentIsNone(String parent) {
    assertThat(of("traceparent", parent)).isSameAs(Incoming.NONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "----",
        "1-1",
        "4bf92f3577b34da6a3ce929d0e0e4736",
        "4bf92f3577b34da6a3ce929d0e0e4736-",
        "4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-2",
        "4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-1-",
        "4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-1-00f067aa0ba902b7-1",
        "4bf92f3577b34da6a3ce929d0e0e47361-00f067aa0ba902b7-1",
        "4BF92F3577B34DA6A3CE929D0E0E4736-00F067AA0BA902B7-1",
        "00000000000000000000000000000000-00f067aa0ba902b7-1",
        "4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-1",
      })
  void aMalformedB3IsNone(String b3) {
    assertThat(of("b3", b3)).isSameAs(Incoming.NONE);
    String[] ids = b3.split("-", 3);
    if (ids.length > 1 && (ids[0].length() != 32 || ids[1].length() != 16)) {
      assertThat(of("X-B3-TraceId", ids[0], "X-B3-SpanId", ids[1])).isSameAs(Incoming.NONE);
    }
  }

  @ParameterizedTest
  @CsvSource({"traceparent", "b3", "X-B3-TraceId", "X-B3-Sampled"})
  void manyOfOneHeaderAndLongOnesAreNone(String name) {
    String[] many = new String[200];
    for (int i = 0; i < many.length; i += 2) {
      many[i] = name;
      many[i + 1] = name.equals("traceparent") ? PARENT : "1";
    }
    assertThat(of(many)).isSameAs(Incoming.NONE);
    for (String text : List.of("0", "a", "-", "0-", "z")) {
      assertThat(of(name, text.repeat(8192 / text.length()))).isSameAs(Incoming.NONE);
    }
  }

  @Test
  void whatIsMalformedDoesNotHideWhatIsNot() {
    assertThat(of("traceparent", "00-x", "b3", TRACE + "-" + SPAN + "-1")).isEqualTo(CALLER);
    assertThat(of("b3", "x", "X-B3-TraceId", TRACE, "X-B3-SpanId", SPAN, "X-B3-Sampled", "1"))
        .isEqualTo(CALLER);
  }

  @Test
  void noNonsenseThrows() {
    Random random = new Random(7);
    String alphabet = "0123456789abcdefABCDEFg-_ dxf";
    for (int i = 0; i < 100_000; i++) {
      StringBuilder text = new StringBuilder(i % 3 == 0 ? PARENT : TRACE + "-" + SPAN + "-1");
      for (int change = random.nextInt(4); change >= 0; change--) {
        int at = random.nextInt(text.length());
        text.setCharAt(at, alphabet.charAt(random.nextInt(alphabet.length())));
        if (random.nextInt(8) == 0) {
          text.setLength(at + 1);
        }
      }
      Incoming read = of("traceparent", text.toString(), "b3", text.toString());
      assertThat(read.hasIds()).isEqualTo(read.traceIdHigh() != 0 || read.traceId() != 0);
    }
  }
}
