package dev.galvanic.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which bodies are read and which replies are wanted. */
class MediaTypesTest {
  private static final List<String> JSON = List.of("application/json");

  @Test
  void aTypeIsComparedWithoutCaseAndParameters() {
    assertThat(MediaTypes.consumed("Application/JSON; charset=utf-8", JSON)).isTrue();
    assertThat(MediaTypes.consumed("application/json;charset=\"UTF-8\"", JSON)).isTrue();
    assertThat(MediaTypes.consumed("application/jsonx", JSON)).isFalse();
    assertThat(MediaTypes.consumed("", JSON)).isFalse();
  }

  @Test
  void jsonInAnotherCharsetIsNotJson() {
    assertThat(MediaTypes.consumed("application/json; charset=iso-8859-1", JSON)).isFalse();
  }

  @Test
  void aRangeTakesAllOfItsTypes() {
    assertThat(MediaTypes.consumed("image/png", List.of("image/*"))).isTrue();
    assertThat(MediaTypes.consumed("text/png", List.of("image/*"))).isFalse();
    assertThat(MediaTypes.consumed("a/b", List.of("*/*"))).isTrue();
  }

  @Test
  void aReplyIsGivenToThoseWhoAcceptIt() {
    assertThat(MediaTypes.accepted(List.of(), "text/csv")).isTrue();
    assertThat(MediaTypes.accepted(List.of("text/html, */*;q=0.1"), "text/csv")).isTrue();
    assertThat(MediaTypes.accepted(List.of("text/*"), "text/csv")).isTrue();
    assertThat(MediaTypes.accepted(List.of("text/html"), "text/csv")).isFalse();
    assertThat(MediaTypes.accepted(List.of("text/csv;q=0"), "text/csv")).isFalse();
    assertThat(MediaTypes.accepted(List.of("text/csv; q=0.5"), "text/csv")).isTrue();
  }
}
