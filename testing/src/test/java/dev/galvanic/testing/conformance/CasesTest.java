package dev.galvanic.testing.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The limits of parameters and of the fields of forms are met and passed, as those of JSON are. */
class CasesTest {
  private static final int ALL = 10_000;

  private static final String DOCUMENT =
      """
      {'paths':{'/pets':{'post':{
      'parameters':[
      {'name':'Age','in':'header','schema':{'type':'integer','format':'int32','minimum':1,'maximum':9}},
      {'name':'mood','in':'cookie','schema':{'type':'string','maxLength':3}},
      {'name':'tag','in':'query','schema':{'type':'array','items':{'type':'integer'},'minItems':1,'maxItems':2}}],
      'requestBody':{'required':true,'content':{'MEDIA':{'schema':{'type':'object','properties':{
      'age':{'type':'integer','format':'int32','minimum':1,'maximum':9},
      'name':{'type':'string','minLength':2,'maxLength':3},
      'nick':{'type':'array','items':{'type':'string','maxLength':20}},
      'size':{'type':'array','items':{'type':'integer'}},
      'photo':{'type':'string','format':'binary'}},
      'required':['age','name']}}}},
      'responses':{'200':{}}}}}}
      """
          .replace('\'', '"');

  private static final String FORM = "application/x-www-form-urlencoded";

  private static Cases cases(String media) {
    Specification specification = new Specification(Trees.read(DOCUMENT.replace("MEDIA", media)));
    return new Cases(specification.operations().get(0), new Known(Map.of()), new Random(1));
  }

  private static List<String> texts(List<Case> cases) {
    return cases.stream().map(Case::what).toList();
  }

  @Test
  void oneTextIsAListOfOneWhateverItLooksLike() {
    assertThat(texts(cases(FORM).refused(ALL)))
        .contains("field size is a text: \"no such value\"")
        .noneMatch(what -> what.startsWith("field nick is"));
  }

  @ParameterizedTest
  @ValueSource(strings = {FORM, "multipart/form-data"})
  void eachFieldIsWrongOnceInEachWay(String media) {
    assertThat(texts(cases(media).refused(ALL)))
        .contains(
            "field age is missing",
            "field age is a text: \"no such value\"",
            "field age is a fraction: 1.5",
            "field age is too small: 0",
            "field age is too large: 10",
            "field name is shorter than 2: \"x\"",
            "field name is longer than 3: \"xxxx\"")
        .noneMatch(what -> what.startsWith("field photo"));
  }

  @Test
  void aWrongFieldIsSentBesideTheOthers() {
    Case wrong =
        cases(FORM).refused(ALL).stream()
            .filter(each -> each.what().startsWith("field age is a text"))
            .findFirst()
            .orElseThrow();

    assertThat(new String(wrong.draft().bytes(), StandardCharsets.UTF_8))
        .startsWith("age=no%20such%20value&name=");
    assertThat(wrong.statuses()).containsExactly(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {FORM, "multipart/form-data"})
  void eachFieldIsAtTheEdgeOnce(String media) {
    assertThat(texts(cases(media).valid(ALL)))
        .contains(
            "field age is the least",
            "field age is the most",
            "field name has 2 characters",
            "field name has 3 characters");
  }

  @Test
  void soAreHeadersCookiesAndListsOfAQuery() {
    List<Case> valid = cases(FORM).valid(ALL);

    assertThat(texts(valid))
        .contains(
            "header Age is the least",
            "header Age is the most",
            "cookie mood has 3 characters",
            "query tag has 1 items",
            "query tag has 2 items");
    assertThat(valid)
        .filteredOn(each -> each.what().startsWith("cookie"))
        .allSatisfy(
            each ->
                assertThat(each.draft().headers().get("Cookie"))
                    .matches("mood=[A-Za-z0-9%.-]{3,}"));
    assertThat(texts(cases(FORM).refused(ALL)))
        .contains("header Age is too large: 10", "cookie mood is longer than 3: \"xxxx\"")
        .anyMatch(what -> what.startsWith("query tag has more items than 2: ["));
  }
}
