package dev.galvanic.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.json.NewUser.City;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A codec of the look that the processor generates. */
class RecordCodecTest {
  private static final NewUser ADA =
      new NewUser("Ada", 36, null, new City(1, "London"), List.of(new City(2, "Turin")));
  private static final String ADA_JSON =
      "{\"name\":\"Ada\",\"age\":36,\"sex\":null,\"city\":{\"id\":1,\"name\":\"London\"},"
          + "\"cities\":[{\"id\":2,\"name\":\"Turin\"}]}";

  @Test
  void itWritesEveryMemberInTheOrderOfDeclaration() {
    assertThat(Documents.write(NewUserCodec.INSTANCE, ADA)).isEqualTo(ADA_JSON);
  }

  @Test
  void whatWasWrittenIsReadBack() {
    assertThat(Documents.read(ADA_JSON, NewUserCodec.INSTANCE).value()).isEqualTo(ADA);
  }

  @Test
  void membersMayStandInAnyOrderAndBetweenWhiteSpace() {
    String json =
        " { \"cities\" : [ { \"name\" : \"Turin\" , \"id\" : 2 } ] ,\r\n\t\"age\" : 36 , \"city\""
            + " : {\"name\":\"London\",\"id\":1} , \"name\":\"Ada\" } \n";
    assertThat(Documents.read(json, NewUserCodec.INSTANCE).value()).isEqualTo(ADA);
  }

  @Test
  void aNameMayBeWrittenWithEscapes() {
    String json = ADA_JSON.replace("\"age\"", "\"\\u0061g\\u0065\"");
    assertThat(Documents.read(json, NewUserCodec.INSTANCE).value()).isEqualTo(ADA);
  }

  @Test
  void everyMistakeIsToldAtItsPlace() {
    String json =
        "{\"name\":\" \",\"age\":-1,\"city\":{\"id\":\"1\"},"
            + "\"cities\":[{\"id\":1,\"name\":\"a\"},{\"id\":0,\"name\":null},7],\"sex\":true}";
    assertThat(Documents.read(json, NewUserCodec.INSTANCE).told())
        .containsExactly(
            "/name must not be blank",
            "/age must be greater than or equal to 0",
            "/city/id must be an integer",
            "/city/name is required",
            "/cities/1/id must be greater than or equal to 1",
            "/cities/1/name must not be null",
            "/cities/2 must be an object",
            "/cities size must be between 0 and 2",
            "/sex must be a string");
  }

  @Test
  void missingNullAndWrongTypeAreToldApart() {
    assertThat(Documents.read("{\"id\":1}", CityCodec.INSTANCE).told())
        .containsExactly("/name is required");
    assertThat(Documents.read("{\"id\":1,\"name\":null}", CityCodec.INSTANCE).told())
        .containsExactly("/name must not be null");
    assertThat(Documents.read("{\"id\":1,\"name\":[]}", CityCodec.INSTANCE).told())
        .containsExactly("/name must be a string");
    assertThat(Documents.read("{\"id\":null,\"name\":\"a\"}", CityCodec.INSTANCE).told())
        .containsExactly("/id must not be null");
    assertThat(Documents.read("null", CityCodec.INSTANCE).told())
        .containsExactly(" must not be null");
  }

  @Test
  void constraintsOfValuesThatWereNotReadAreNotChecked() {
    String json = ADA_JSON.replace("\"Ada\"", "7");
    assertThat(Documents.read(json, NewUserCodec.INSTANCE).told())
        .containsExactly("/name must be a string");
  }

  @Test
  void withoutChecksConstraintsAreNotHeld() {
    byte[] json = ADA_JSON.replace("36", "-36").getBytes(StandardCharsets.UTF_8);
    assertThat(Documents.read(json, NewUserCodec.INSTANCE, JsonOptions.replies()).value().age())
        .isEqualTo(-36);
    assertThat(
            Documents.read(json, NewUserCodec.INSTANCE, JsonOptions.requests().withoutChecks())
                .right())
        .isTrue();
  }

  @Test
  void belowAValueThatIsNotMarkedValidConstraintsAreNotHeld() {
    JsonReader in = reader("{\"id\":0,\"name\":\"a\"}");
    assertThat(in.value(CityCodec.INSTANCE)).isEqualTo(new City(0, "a"));
    assertThat(in.checking()).isTrue();
    assertThat(in.finish()).isEmpty();
  }

  @Test
  void aRightValueIsGivenWhateverWasWrongBeforeIt() {
    JsonReader in = reader("[{\"id\":\"x\",\"name\":\"a\"},{\"id\":2,\"name\":\"b\"}]");
    assertThat(in.list(CityCodec.INSTANCE)).containsExactly(null, new City(2, "b"));
    assertThat(in.failed()).isTrue();
  }

  private static JsonReader reader(String json) {
    return JsonReader.of(json.getBytes(StandardCharsets.UTF_8), JsonOptions.requests());
  }
}
