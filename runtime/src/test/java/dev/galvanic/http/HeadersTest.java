package dev.galvanic.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Header fields. */
class HeadersTest {

  @Test
  void namesAreFoundInAnyCase() {
    Headers headers = Headers.of("Accept", "a", "accept", "b", "Host", "c");
    assertThat(headers.first("ACCEPT")).contains("a");
    assertThat(headers.all("Accept")).containsExactly("a", "b");
    assertThat(headers.first("Cookie")).isEmpty();
  }

  @Test
  void settingReplacesEveryValue() {
    Headers headers = Headers.of("A", "1", "B", "2", "a", "3").set("A", "4");
    assertThat(headers.all("A")).containsExactly("4");
    assertThat(headers.all("B")).containsExactly("2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\r\nb", "a\nb", "a\u0000b", "a\u007f", "\u0001", "\u20ac"})
  void aValueThatCouldSplitAReplyIsRefused(String value) {
    Headers headers = Headers.create();
    assertThatThrownBy(() -> headers.add("X", value)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> headers.set("X", value)).isInstanceOf(IllegalArgumentException.class);
    assertThat(headers.isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "a:", "a\r\n", "\u00e4", "(a)"})
  void aNameThatIsNoTokenIsRefused(String name) {
    assertThatThrownBy(() -> Headers.of(name, "x")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatIsUnmodifiableStaysAsItIs() {
    Headers headers = Headers.of("A", "1").unmodifiable();
    assertThatThrownBy(() -> headers.add("B", "2"))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> Headers.none().add("B", "2"))
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
