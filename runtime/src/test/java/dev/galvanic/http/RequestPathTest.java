package dev.galvanic.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Paths taken apart. */
class RequestPathTest {

  @Test
  void aPathIsSplitAtItsSlashes() {
    RequestPath path = RequestPath.parse("/users/42/friends");
    assertThat(path.count()).isEqualTo(3);
    assertThat(path.is(0, "users")).isTrue();
    assertThat(path.is(0, "user")).isFalse();
    assertThat(path.is(0, "users2")).isFalse();
    assertThat(path.length(1)).isEqualTo(2);
    assertThat(path.raw(1)).isEqualTo("42");
    assertThat(path.decoded(2)).isEqualTo("friends");
  }

  @Test
  void aTrailingSlashIsDropped() {
    assertThat(RequestPath.parse("/").count()).isZero();
    assertThat(RequestPath.parse("/users/").count()).isEqualTo(1);
    assertThat(RequestPath.parse("/users/").raw(0)).isEqualTo("users");
  }

  @Test
  void manySegmentsAreCounted() {
    RequestPath path = RequestPath.parse("/a".repeat(1000));
    assertThat(path.count()).isEqualTo(1000);
    assertThat(path.raw(999)).isEqualTo("a");
  }

  @Test
  void escapesAreReadAfterSplitting() {
    RequestPath path = RequestPath.parse("/%75sers/a%2Fb+c%C3%A4");
    assertThat(path.count()).isEqualTo(2);
    assertThat(path.is(0, "users")).isTrue();
    assertThat(path.decoded(1)).isEqualTo("a/b+c\u00e4");
    assertThat(path.raw(1)).isEqualTo("a%2Fb+c%C3%A4");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "users",
        "/%",
        "/%4",
        "/%zz",
        "/%c0%af",
        "/%ed%a0%80",
        "/%00",
        "/%0a",
        "/.",
        "/..",
        "/a/../b",
        "/%2e%2e",
        "/..%2fa",
        "/a%2f..",
        "/..%5ca",
        "/\u00e4%20"
      })
  void whatCouldBeReadInTwoWaysIsRefused(String path) {
    assertThatThrownBy(() -> RequestPath.parse(path)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"//", "/a//b", "/a//", "//a"})
  void anEmptySegmentIsTold(String path) {
    assertThat(RequestPath.parse(path).hasEmptySegment()).isTrue();
    assertThat(RequestPath.parse("/a/b/").hasEmptySegment()).isFalse();
  }

  @Test
  void dotsWithinANameAreFine() {
    assertThat(RequestPath.parse("/a..b/.c/...").count()).isEqualTo(3);
  }
}
