package dev.galvanic.testing.mock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.Page;
import dev.galvanic.json.Codecs;
import dev.galvanic.json.JsonCodec;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What a stub says is held against the document of its client, as far as that says anything. */
class DocumentedTest {
  private static final String DOCUMENT = "dev/galvanic/testing/mock/cities.json";
  private static final Documented CITY = reply("get", "/cities/{id}").member("data");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'id':0,'name':'A'}                  | /id is 0, which is out of bounds",
        "{'id':1,'name':''}                   | /name has 0 characters, not 1 or more",
        "{'id':1,'name':'a'}                  | /name does not match ^\\p{Lu}",
        "{'id':1,'name':null}                 | /name is null, not of type string",
        "{'id':1,'name':'A','short':'long'}   | /short has 4 characters, not 0 to 3",
        "{'id':1,'name':'A','founded':'1900'} | /founded is \"1900\", which is no date",
        "[]                                   | it is [], not of type object"
      })
  void whatTheServiceCannotAnswerIsRefusedAndNamed(String value, String problem) {
    // Two mistakes of one text may be told: what counts is that this one is.
    assertThat(CITY.problem(json(value))).get().asString().contains(problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'id':1,'name':'A'}",
        "{'name':'A'}",
        "{'id':1,'name':'A','founded':null,'short':null,'mayor':null}",
        "{'id':1,'name':'A','founded':'1900-01-01','short':'a','mayor':'x','twin':7}"
      })
  void whatItDoesNotSayIsNoMistake(String value) {
    assertThat(CITY.problem(json(value))).isEmpty();
  }

  @Test
  void ofSeveralSuccessesOrNoneNothingIsKnown() {
    assertThat(reply("put", "/cities").problem(json("[]"))).isEmpty();
    assertThat(reply("post", "/cities").problem(json("[]"))).isEmpty();
    assertThat(reply("get", "/cities").member("other").problem(json("[]"))).isEmpty();
    assertThat(reply("delete", "/cities").problem(json("[]"))).isEmpty();
  }

  @Test
  void aStubSaysWhoseDocumentItBreaks() {
    MockedOperation<String> name = operation(Contract.data(Codecs.STRING).documented(CITY));

    assertThatThrownBy(() -> name.allowed("x"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Cities.city cannot return \"x\": by dev/galvanic/testing/mock/cities.json it is"
                + " \"x\", not of type object.");
  }

  @Test
  void thePartsOfAPageAndOfAnOptionalAreHeld() {
    Documented cities = reply("get", "/cities").member("data");
    JsonCodec<String> codec = Codecs.STRING;
    MockedOperation<Page<String>> page = operation(Contract.page(codec).documented(cities));
    MockedOperation<Optional<String>> optional =
        operation(Contract.optional(codec).documented(CITY));

    assertThatThrownBy(() -> page.allowed(Page.of(List.of("x"), 1, 1, 0)))
        .hasMessageContaining("/0 is \"x\", not of type object");
    assertThatCode(() -> page.allowed(Page.of(List.of(), 0, 1, 0))).doesNotThrowAnyException();
    assertThatThrownBy(() -> optional.allowed(Optional.of("x")))
        .hasMessageContaining("it is \"x\", not of type object");
    assertThatCode(() -> optional.allowed(Optional.empty())).doesNotThrowAnyException();
  }

  @Test
  void aCallThatSendsWhatTheServiceDoesNotTakeIsABadRequest() {
    MockedOperation<String> create =
        operation(Contract.data(Codecs.STRING))
            .takes(
                0,
                Codecs.STRING,
                Documented.body(DocumentedTest.class, DOCUMENT, "post", "/cities"));

    assertThatThrownBy(() -> create.accept(new Call(create, List.of("x"), new Sent("x"))))
        .hasMessageContaining("is a bad request: by dev/galvanic/testing/mock/cities.json it is");
  }

  @Test
  void aDocumentThatIsNotThereSaysWhereItBelongs() {
    Documented missing = Documented.reply(DocumentedTest.class, "api/none.json", "get", "/");

    assertThatThrownBy(() -> missing.problem(json("1")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "api/none.json, which DocumentedTest is held against, is not on the class path of the"
                + " tests. Put it into src/main/resources.");
  }

  private record Sent(String name) {}

  private static Documented reply(String method, String path) {
    return Documented.reply(DocumentedTest.class, DOCUMENT, method, path);
  }

  private static <T> MockedOperation<T> operation(Contract<T> contract) {
    return new MockedOperation<>("Cities", "city", "GET /cities/{id}", contract);
  }

  private static JsonNode json(String text) {
    return JsonText.read(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
  }
}
