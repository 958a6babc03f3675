package dev.galvanic.processor.generate.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.json.JsonCodec;
import dev.galvanic.json.JsonOptions;
import dev.galvanic.json.JsonReader;
import dev.galvanic.json.JsonWriter;
import dev.galvanic.processor.generate.Compiled;
import dev.galvanic.validate.Problem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedCodecTest {
  @TempDir static Path folder;
  private static Compiled shop;

  @BeforeAll
  static void compile() {
    shop = Compiled.service("codecs", folder);
  }

  @Test
  void everyScalarSurvivesTheRoundTrip() {
    roundTrip(
        codec("Scalars"),
        """
        {"a":true,"b":1,"c":2,"d":3,"e":4,"f":1.5,"g":2.5,"h":"x",
        "ba":false,"bb":-1,"bc":-2,"bd":-3,"be":-4,"bf":-1.5,"bg":-2.5,"bh":"y",
        "string":"s","big_decimal":1.50,"big_integer":123456789012345678901234567890,
        "uuid":"00000000-0000-0001-0000-000000000002","bytes":"AQID",
        "instant":"2026-01-31T12:00:00Z","offset_date_time":"2026-01-31T12:00:00+01:00",
        "local_date":"2026-01-31","local_time":"12:00:00","local_date_time":"2026-01-31T12:00:00",
        "duration":"PT1M"}""");
  }

  @Test
  void recordsThatHoldThemselvesSurviveTheRoundTrip() {
    roundTrip(
        codec("Tree"),
        """
        {"value":1,"children":[{"value":2,"children":[],"next":null}],
        "next":{"value":3,"children":[],"next":null}}""");
  }

  @Test
  void genericRecordsAreReadWithTheCodecsTheyAreMadeFrom() {
    JsonCodec<Object> box = cast(shop.make("BoxCodec", codec("Color")));
    roundTrip(
        box,
        """
        {"item":"RED","boxes":[{"item":"GREEN","boxes":[]}]}""");
    assertThat(problems(box, "{\"item\":\"BLUE\",\"boxes\":[]}"))
        .extracting(Problem::pointer)
        .containsExactly("/item");
    JsonCodec<Object> pair = cast(shop.make("PairCodec", codec("Color"), codec("City")));
    roundTrip(
        pair,
        """
        {"first":"RED","second":null}""");
    roundTrip(
        pair,
        """
        {"first":"RED","second":{"city_name":"x"}}""");
  }

  @Test
  void nestedCollectionsSurviveTheRoundTrip() {
    roundTrip(
        codec("Deep"),
        """
        {"a":{"x":[["RED",null],[]]},"b":[1,null],"c":{"y":{"z":{"item":{"city_name":"c"},"boxes":[]}}},
        "d":["GREEN","RED"]}""");
    roundTrip(
        codec("Deep"),
        """
        {"a":{},"b":null,"c":null,"d":[]}""");
  }

  @Test
  void namesThatClashWithThoseOfTheCodecAreNoTrouble() {
    roundTrip(
        codec("Odd"),
        """
        {"in":"a","member":1,"out":"b","value":"c","codecs":"d","members":2,"instance":"e",
        "name":["f"],"city_id":"g","city_id2":"h","string":"i","_x":3}""");
  }

  @Test
  void moreThan64MembersAreNoTrouble() {
    String all =
        IntStream.range(0, 100)
            .mapToObj(i -> "\"m" + i + "\":" + i)
            .collect(Collectors.joining(",", "{", "}"));
    roundTrip(codec("Wide"), all);
    assertThat(problems(codec("Wide"), all.replace("\"m99\":99", "\"m98x\":1")))
        .containsExactly(new Problem("/m99", "is required"));
  }

  @Test
  void aRecordWithoutComponentsIsAnEmptyObject() {
    roundTrip(codec("Empty"), "{}");
    assertThat(problems(codec("Empty"), "[]")).hasSize(1);
  }

  @Test
  void nestedTypesHaveCodecsToo() {
    roundTrip(
        codec("OuterInner"),
        """
        {"kind":"B"}""");
  }

  @Test
  void whatIsLeftOutOrNullIsItsDefault() {
    String defaults =
        """
        {"limit":20,"big":-3000000000,"flag":true,"text":"a\\"b\\\\c","color":"GREEN","price":1.50,
        "pause":"PT1M","ratio":2.5,"letter":"x"}""";
    assertThat(write(codec("Defaults"), read(codec("Defaults"), "{}"))).isEqualTo(flat(defaults));
    assertThat(write(codec("Defaults"), read(codec("Defaults"), "{\"limit\":null,\"text\":null}")))
        .isEqualTo(flat(defaults));
    assertThat(write(codec("Defaults"), read(codec("Defaults"), "{\"limit\":7}")))
        .startsWith("{\"limit\":7,");
  }

  @Test
  void onlyWhatIsInBodiesHasACodec() {
    assertThat(shop.has("FilterCodec")).isFalse();
    assertThat(shop.has("CityCodec")).isTrue();
  }

  @Test
  void everyMistakeIsReportedAtItsPlace() {
    assertThat(problems(codec("Order"), "{\"name\":5,\"home\":{},\"cities\":[1],\"count\":\"x\"}"))
        .extracting(Problem::pointer)
        .contains("/name", "/home/city_name", "/cities/0", "/count", "/price", "/tags", "/work");
  }

  @Test
  void everyConstraintIsChecked() {
    assertThat(problems(codec("Order"), order("a", 10, "0", "-1", "\"a1\"", "\"x\"", "[]")))
        .containsExactly(
            new Problem("/name", "2 to 8"),
            new Problem("/count", "must be less than or equal to 9"),
            new Problem("/weight", "must be greater than 0"),
            new Problem("/price", "must be greater than or equal to 0"),
            new Problem("/code", "must match \"[a-z]+\""),
            new Problem("/mail", "must be a well-formed email address"),
            new Problem("/tags", "must not be empty"));
  }

  @Test
  void whatIsAbsentBreaksNoConstraint() {
    String good = order("ab", 1, "null", "0", "null", "null", "[\"t\"]");
    assertThat(problems(codec("Order"), good)).isEmpty();
    assertThat(
            problems(codec("Order"), order("ab", 1, "2", "0", "\"aB\"", "\"a@b.de\"", "[\"t\"]")))
        .isEmpty();
  }

  @Test
  void onlyWhatIsMarkedValidIsCheckedBelow() {
    String blank = "{\"city_name\":\" \"}";
    String bad =
        order("ab", 1, "null", "0", "null", "null", "[\"t\"]")
            .replace("{\"city_name\":\"c\"}", blank);
    assertThat(problems(codec("Order"), bad))
        .extracting(Problem::pointer)
        .containsExactly(
            "/home/city_name", "/cities/0/city_name", "/by_name/k/city_name", "/last/city_name");
  }

  private static String order(
      String name, int count, String weight, String price, String code, String mail, String tags) {
    String city = "{\"city_name\":\"c\"}";
    return ("{\"name\":\"%s\",\"count\":%d,\"weight\":%s,\"price\":%s,\"code\":%s,\"mail\":%s,"
            + "\"tags\":%s,\"home\":%s,\"work\":%s,\"cities\":[%s],\"unchecked\":[%s],"
            + "\"by_name\":{\"k\":%s},\"last\":%s}")
        .formatted(
            name, count, weight, price, code, mail, tags, city, city, city, city, city, city);
  }

  private static JsonCodec<Object> codec(String type) {
    return cast(shop.constant(type + "Codec", "INSTANCE"));
  }

  @SuppressWarnings("unchecked")
  private static JsonCodec<Object> cast(Object codec) {
    return (JsonCodec<Object>) codec;
  }

  private static void roundTrip(JsonCodec<Object> codec, String json) {
    assertThat(write(codec, read(codec, json))).isEqualTo(flat(json));
  }

  private static String flat(String json) {
    return json.replace("\n", "");
  }

  private static Object read(JsonCodec<Object> codec, String json) {
    JsonReader in = reader(json);
    Object value = codec.read(in);
    assertThat(in.finish()).isEmpty();
    return value;
  }

  private static List<Problem> problems(JsonCodec<Object> codec, String json) {
    JsonReader in = reader(json);
    Object value = codec.read(in);
    List<Problem> problems = in.finish();
    assertThat(value == null).isEqualTo(!problems.isEmpty());
    return problems;
  }

  private static JsonReader reader(String json) {
    return JsonReader.of(json.getBytes(StandardCharsets.UTF_8), JsonOptions.requests());
  }

  private static String write(JsonCodec<Object> codec, Object value) {
    JsonWriter out = new JsonWriter();
    codec.write(out, value);
    return new String(out.toByteArray(), StandardCharsets.UTF_8);
  }
}
