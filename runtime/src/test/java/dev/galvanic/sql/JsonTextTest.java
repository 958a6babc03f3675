package dev.galvanic.sql;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.json.Codecs;
import dev.galvanic.json.JsonCodec;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What stands in columns of json. */
class JsonTextTest {
  private static final JsonCodec<Map<String, List<BigDecimal>>> CODEC =
      Codecs.map(Codecs.list(Codecs.BIG_DECIMAL));

  @Test
  void aValueComesBackAsItWas() {
    Map<String, List<BigDecimal>> value =
        Map.of("a\"\u20ac", List.of(new BigDecimal("1.10"), new BigDecimal("1e30")));
    String text = requireNonNull(JsonText.of(CODEC, value));
    assertThat(JsonText.read(CODEC, text)).isEqualTo(value);
  }

  @Test
  void nullIsNoText() {
    assertThat(JsonText.of(CODEC, null)).isNull();
  }

  @Test
  void whatDoesNotFitIsToldWithoutWhatItIs() {
    for (String text : List.of("{\"secret\": [\"x\"]}", "[\"secret\"]", "null", "{\"secret\"")) {
      assertThatThrownBy(() -> JsonText.read(CODEC, text))
          .isInstanceOf(SqlMappingException.class)
          .satisfies(e -> assertThat(e.toString() + e.getCause()).doesNotContain("secret"));
    }
  }
}
