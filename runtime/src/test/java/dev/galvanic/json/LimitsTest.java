package dev.galvanic.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Input made to cost much: it is refused, and at once. */
class LimitsTest {
  private static final JsonCodec<Object> ANY = new AnyCodec();

  @Test
  void sixtyFourLevelsAreReadAndSixtyFiveRefused() {
    assertThat(Documents.read("[".repeat(64) + "]".repeat(64), ANY).right()).isTrue();
    Documents.Outcome<Object> deeper = Documents.read("[".repeat(65) + "]".repeat(65), ANY);
    assertThat(deeper.told())
        .containsExactly("/0".repeat(64) + " stands deeper than 64 levels, at byte 64");
  }

  @Test
  void objectsCountAsLevelsToo() {
    assertThat(Documents.read("{\"a\":".repeat(64) + "1" + "}".repeat(64), ANY).right()).isTrue();
    assertThat(Documents.read("{\"a\":".repeat(65) + "1" + "}".repeat(65), ANY).right()).isFalse();
  }

  @Test
  void aHundredThousandBracketsAreRefusedInTenMilliseconds() {
    String brackets = "[".repeat(100_000);
    assertThat(Documents.read(brackets, ANY).told()).hasSize(1);
    within(10, () -> Documents.read(brackets, ANY));
  }

  @Test
  void aHundredThousandBracketsInASkippedMemberAreRefusedInTenMilliseconds() {
    String document = "{\"id\":1,\"unknown\":" + "[".repeat(100_000);
    assertThat(Documents.read(document, CityCodec.INSTANCE).told())
        .singleElement()
        .asString()
        .endsWith("stands deeper than 64 levels, at byte 81");
    within(10, () -> Documents.read(document, CityCodec.INSTANCE));
  }

  @Test
  void aNumberOfAMegabyteIsRefusedWhereverItStands() {
    String digits = "[" + "7".repeat(1_000_000) + "]";
    assertThat(Documents.read(digits, Codecs.list(Codecs.INT)).told())
        .containsExactly("/0 must have at most 100 digits");
    assertThat(Documents.read(digits, Codecs.list(Codecs.DOUBLE)).told())
        .containsExactly("/0 must have at most 100 digits");
    assertThat(Documents.read(digits, Codecs.list(Codecs.BIG_INTEGER)).told())
        .containsExactly("/0 must have at most 100 digits");
    assertThat(Documents.read(digits, ANY).told())
        .containsExactly("/0 must have at most 100 digits");
    within(50, () -> Documents.read(digits, Codecs.list(Codecs.BIG_DECIMAL)));
  }

  @Test
  void aHugeExponentIsRefusedAtOnceByEveryType() {
    for (String number : List.of("1e999999999", "-1e99999999999", "1e-999999999", "1.5E+400")) {
      for (JsonCodec<?> codec :
          List.of(
              Codecs.INT,
              Codecs.LONG,
              Codecs.BIG_INTEGER,
              Codecs.BIG_DECIMAL,
              Codecs.DOUBLE,
              Codecs.FLOAT)) {
        assertThat(Documents.read(number, codec).told()).as(number).hasSize(1);
        within(10, () -> Documents.read(number, codec));
      }
    }
  }

  @Test
  void aNameMayHave256Bytes() {
    assertThat(Documents.read("{\"" + "n".repeat(256) + "\":1}", ANY).right()).isTrue();
    String longer = "{\"a\":{\"" + "n".repeat(257) + "\":1}}";
    assertThat(Documents.read(longer, ANY).told())
        .containsExactly("/a has a member name of more than 256 bytes, at byte 6");
    assertThat(Documents.read(longer, Codecs.map(Codecs.map(Codecs.INT))).told())
        .containsExactly("/a has a member name of more than 256 bytes, at byte 6");
    String twoBytesEach = "{\"" + "é".repeat(129) + "\":1}";
    assertThat(Documents.read(twoBytesEach, ANY).right()).isFalse();
  }

  @Test
  void collidingNamesCostNoMoreThanOthers() {
    byte[] colliding = collidingNames(100_000).getBytes(StandardCharsets.UTF_8);
    JsonCodec<Map<String, Integer>> codec = Codecs.map(Codecs.INT);
    assertThat(Documents.read(colliding, codec, JsonOptions.requests()).value()).hasSize(100_000);
    within(50, () -> Documents.read(colliding, codec, JsonOptions.requests()));
    within(50, () -> Documents.read(colliding, ANY, JsonOptions.requests()));
  }

  @Test
  void atMostAHundredProblemsAreTold() {
    String document = "[" + "1,".repeat(1000) + "1]";
    Documents.Outcome<List<String>> outcome = Documents.read(document, Codecs.list(Codecs.STRING));
    assertThat(outcome.problems()).hasSize(100);
    assertThat(outcome.told().get(99)).isEqualTo("/99 must be a string");
  }

  @Test
  void pointersOfDeepAndLongNamesEndTheDocumentSooner() {
    String name = "{\"" + "n".repeat(256) + "\":";
    String document = name.repeat(60) + "[" + "1,".repeat(1000) + "1]" + "}".repeat(60);
    JsonCodec<?> codec = Codecs.list(Codecs.STRING);
    for (int i = 0; i < 60; i++) {
      codec = Codecs.map(codec);
    }
    Documents.Outcome<?> outcome = Documents.read(document, codec);
    assertThat(outcome.value()).isNotNull();
    assertThat(outcome.problems().stream().mapToInt(p -> p.pointer().length()).sum())
        .isBetween(1 << 16, 1 << 17);
  }

  private static String collidingNames(int count) {
    StringBuilder document = new StringBuilder("{");
    for (int i = 0; i < count; i++) {
      document.append(i == 0 ? "\"" : ",\"");
      for (int bit = 0; bit < 17; bit++) {
        // "Aa" and "BB" have one hash code.
        document.append((i >> bit & 1) == 0 ? "Aa" : "BB");
      }
      document.append("\":").append(i);
    }
    return document.append('}').toString();
  }

  /**
   * Holds the thread's own time, at its best of some runs, which neither a busy machine nor a cold
   * one spoils.
   */
  private static void within(long milliseconds, Supplier<?> work) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 20 && TimeUnit.NANOSECONDS.toMillis(best) >= milliseconds; i++) {
      long start = threads.getCurrentThreadCpuTime();
      work.get();
      best = Math.min(best, threads.getCurrentThreadCpuTime() - start);
    }
    assertThat(TimeUnit.NANOSECONDS.toMillis(best)).isLessThan(milliseconds);
  }
}
