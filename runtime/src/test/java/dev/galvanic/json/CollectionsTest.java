package dev.galvanic.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.Page;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Lists, sets, maps, what may be absent, and pages. */
class CollectionsTest {

  @Test
  void aListIsAnArray() {
    assertBack("[1,2,2]", Codecs.list(Codecs.INT), List.of(1, 2, 2));
    assertBack("[]", Codecs.list(Codecs.INT), List.of());
    assertBack(
        "[[\"a\"],[]]", Codecs.list(Codecs.list(Codecs.STRING)), List.of(List.of("a"), List.of()));
    assertTold("{}", Codecs.list(Codecs.INT), " must be an array");
    assertTold(
        "[1,\"2\",null]", Codecs.list(Codecs.INT), "/1 must be an integer", "/2 must not be null");
  }

  @Test
  void aSetIsAnArrayOfDifferentElements() {
    assertBack("[3,1,2]", Codecs.set(Codecs.INT), new LinkedHashSet<>(List.of(3, 1, 2)));
    assertThat(Documents.read("[3,1,2]", Codecs.set(Codecs.INT)).value()).containsExactly(3, 1, 2);
    assertTold("[1,2,1]", Codecs.set(Codecs.INT), "/2 stands more than once");
    assertTold(
        "[\"a\",\"b\"]", Codecs.set(Codecs.INT), "/0 must be an integer", "/1 must be an integer");
    assertTold("7", Codecs.set(Codecs.INT), " must be an array");
  }

  @Test
  void aMapIsAnObjectOfAnyNamesInItsOrder() {
    Map<String, Integer> map = new LinkedHashMap<>();
    map.put("z", 1);
    map.put("a \"quoted\"", 2);
    map.put("", 3);
    assertBack("{\"z\":1,\"a \\\"quoted\\\"\":2,\"\":3}", Codecs.map(Codecs.INT), map);
    assertThat(Documents.read("{\"z\":1,\"a\":2}", Codecs.map(Codecs.INT)).value().keySet())
        .containsExactly("z", "a");
    assertTold("[]", Codecs.map(Codecs.INT), " must be an object");
    assertTold(
        "{\"a/b\":\"x\",\"m~n\":\"x\",\"\":null,\"\\u0061b\":{}}",
        Codecs.map(Codecs.INT),
        "/a~1b must be an integer",
        "/m~0n must be an integer",
        "/ must not be null",
        "/ab must be an integer");
  }

  @Test
  void aNameStandsOnceInAMap() {
    assertTold("{\"a\":1,\"b\":2,\"a\":3}", Codecs.map(Codecs.INT), "/a stands more than once");
    assertTold(
        "{\"a\":1,\"\\u0061\":\"x\"}",
        Codecs.map(Codecs.INT),
        "/a stands more than once",
        "/a must be an integer");
    StringBuilder many = new StringBuilder("{");
    for (int i = 0; i < 1000; i++) {
      many.append("\"n").append(i).append("\":0,");
    }
    assertTold(many + "\"n7\":0}", Codecs.map(Codecs.INT), "/n7 stands more than once");
  }

  @Test
  void aReadMapIsAMapLikeAnyOther() {
    for (int size : new int[] {0, 1, 8, 9, 17, 1000}) {
      Map<String, Integer> expected = new HashMap<>();
      StringBuilder json = new StringBuilder("{");
      for (int i = 0; i < size; i++) {
        expected.put("key" + i, i);
        json.append(i == 0 ? "" : ",").append("\"key").append(i).append("\":").append(i);
      }
      Map<String, Integer> map = Documents.read(json + "}", Codecs.map(Codecs.INT)).value();
      assertThat(map).isEqualTo(expected).hasSameHashCodeAs(expected).hasSize(size);
      expected.forEach((key, value) -> assertThat(map.get(key)).isEqualTo(value));
      assertThat(map.get("other")).isNull();
      assertThat(map.containsKey(null)).isFalse();
      assertThat(map.get(7)).isNull();
    }
  }

  @Test
  void whatWasReadCannotBeModified() {
    assertThatThrownBy(() -> Documents.read("[1]", Codecs.list(Codecs.INT)).value().add(2))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> Documents.read("[1]", Codecs.set(Codecs.INT)).value().add(2))
        .isInstanceOf(UnsupportedOperationException.class);
    Map<String, Integer> map = Documents.read("{\"a\":1}", Codecs.map(Codecs.INT)).value();
    assertThatThrownBy(() -> map.put("b", 2)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> map.remove("a")).isInstanceOf(UnsupportedOperationException.class);
    var entries = map.entrySet().iterator();
    assertThatThrownBy(() -> entries.next().setValue(2))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(entries::next).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void aNullStandsOnlyWhereItMay() {
    assertBack("[1,null]", Codecs.list(Codecs.nullable(Codecs.INT)), Arrays.asList(1, null));
    Map<String, Integer> map = new LinkedHashMap<>();
    map.put("a", null);
    assertBack("{\"a\":null}", Codecs.map(Codecs.nullable(Codecs.INT)), map);
    assertThat(Documents.read("{\"a\":null}", Codecs.map(Codecs.nullable(Codecs.INT))).value())
        .containsKey("a");
    assertThat(Documents.read("null", Codecs.nullable(Codecs.INT)).right()).isTrue();
    assertTold(
        "nil", Codecs.nullable(Codecs.INT), " is not JSON at byte 0: expected null, found 'nil'");
    assertTold("\"x\"", Codecs.nullable(Codecs.INT), " must be an integer");
  }

  @Test
  void anEmptyOptionalIsNull() {
    assertBack(
        "[\"a\",null]",
        Codecs.list(Codecs.optional(Codecs.STRING)),
        List.of(Optional.of("a"), Optional.empty()));
    assertTold("[1]", Codecs.list(Codecs.optional(Codecs.STRING)), "/0 must be a string");
  }

  @Test
  void aPageHasItemsAndPagination() {
    assertBack(
        "{\"items\":[\"a\",\"b\"],\"pagination\":{\"total\":7,\"limit\":2,\"offset\":4}}",
        Codecs.page(Codecs.STRING),
        Page.of(List.of("a", "b"), 7, 2, 4));
    assertTold(
        "{\"items\":[1],\"pagination\":{\"total\":7,\"limit\":\"2\"}}",
        Codecs.page(Codecs.STRING),
        "/items/0 must be a string",
        "/pagination/limit must be an integer",
        "/pagination/offset is required");
    assertTold("{}", Codecs.page(Codecs.STRING), "/items is required", "/pagination is required");
    assertTold("[]", Codecs.page(Codecs.STRING), " must be an object");
  }

  @Test
  void aPageKeepsItsItemsWhateverBecomesOfTheList() {
    List<String> items = new ArrayList<>(List.of("a"));
    Page<String> page = Page.of(items, 1, 20, 0);
    items.clear();
    assertThat(page.items()).containsExactly("a");
  }

  private static <T> void assertBack(String json, JsonCodec<T> codec, T value) {
    assertThat(Documents.write(codec, value)).isEqualTo(json);
    assertThat(Documents.read(json, codec)).isEqualTo(new Documents.Outcome<>(value, List.of()));
  }

  private static void assertTold(String json, JsonCodec<?> codec, String... told) {
    assertThat(Documents.read(json, codec).told()).containsExactly(told);
  }
}
