package dev.galvanic.testing.conformance.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Values of a schema, and values that are none: to us as to another reader of schemas. */
class SchemaTest {
  private static final Names NONE = name -> Optional.empty();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'type':'integer','minimum':3,'maximum':9}",
        "{'type':'integer','exclusiveMinimum':0,'maximum':2147483647}",
        "{'type':['integer','null'],'minimum':-5,'maximum':-1}",
        "{'type':'number','minimum':0.5,'maximum':1}",
        "{'type':'string','minLength':1,'maxLength':3,'pattern':'\\\\S'}",
        "{'type':'string','pattern':'^(?:[A-Z]{3}-[0-9a-f]{2,4})$'}",
        "{'type':'string','pattern':'^(?:(?:eur|usd)[0-9]+(?:\\\\.[0-9]{2})?)$'}",
        "{'type':'string','enum':['RED','GREEN']}",
        "{'type':'boolean'}",
        "{'type':'array','items':{'type':'integer','minimum':1,'maximum':3},'minItems':1,'maxItems':3,'uniqueItems':true}",
        "{'type':'object','properties':{'a':{'type':'string','maxLength':5},'b':{'type':['boolean','null']}},'required':['a'],'additionalProperties':false}",
        "{'type':'object','additionalProperties':{'type':'integer','minimum':0,'maximum':9},'minProperties':1}",
        "{'anyOf':[{'type':'string','enum':['A']},{'type':'null'}]}",
        "{'type':'object','properties':{'in':{'type':'object','properties':{'x':{'type':'integer','maximum':4}},'required':['x']}},'required':['in']}",
        "{'type':'string','allOf':[{'pattern':'a'}],'pattern':'^(?:[ab]{4})$'}"
      })
  void valuesAreRightAndWrongToOthersToo(String written) {
    JsonNode node = read(written);
    Schema schema = Schema.of(node, node);
    com.networknt.schema.Schema other =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(node);
    for (int seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      JsonNode value = schema.value(random, NONE);
      assertThat(schema.mistakes(value)).as("%s", value).isEmpty();
      assertThat(other.validate(value)).as("%s", value).isEmpty();
      for (Variant edge : schema.edges(value, random, NONE)) {
        assertThat(schema.mistakes(edge.value())).as("%s", edge).isEmpty();
        assertThat(other.validate(edge.value())).as("%s", edge).isEmpty();
      }
      List<Variant> wrong = schema.wrong(value, random);
      assertThat(wrong).isNotEmpty();
      for (Variant variant : wrong) {
        assertThat(schema.mistakes(variant.value())).as("%s", variant).isNotEmpty();
        assertThat(other.validate(variant.value())).as("%s", variant).isNotEmpty();
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "{'type':'object','additionalProperties':{'type':'integer','minimum':0,'maximum':9},'minProperties':1,'maxProperties':2};"
            + " has 1 members, has 2 members, /key0 is the least, /key0 is the most;"
            + " has fewer members than 1, has more members than 2, /key0 is too small, /key0 is too large",
        "{'type':'array','items':{'type':'integer'},'minItems':1,'maxItems':3,'uniqueItems':true};"
            + " has 1 items, has 3 items;"
            + " has fewer items than 1, has more items than 3, has equal items",
        "{'type':'number','exclusiveMinimum':1,'exclusiveMaximum':5};; is too small, is too large",
        "{'type':'object','properties':{'a':{'type':'integer','minimum':1,'maximum':5}}};"
            + " /a is the least, /a is the most; /a is too small, /a is too large"
      })
  void eachLimitIsMetAndPassed(String written, String edges, String wrong) {
    JsonNode node = read(written);
    Schema schema = Schema.of(node, node);
    Random random = new Random(1);
    // What may be missing is, and is tried all the same.
    JsonNode value = written.contains("properties") ? read("{}") : schema.value(random, NONE);

    if (edges != null) {
      assertThat(schema.edges(value, random, NONE))
          .extracting(variant -> variant.what().replace("the body ", ""))
          .containsAll(List.of(edges.strip().split(", ")));
    }
    assertThat(schema.wrong(value, random))
        .extracting(variant -> variant.what().replace("the body ", ""))
        .containsAll(List.of(wrong.strip().split(", ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "{'type':'integer','format':'int32'};2147483648; is 2147483648, which is out of bounds",
        "{'type':'string','format':'date-time'};'2026-02-30T00:00:00Z'; is \"2026-02-30T00:00:00Z\", which is no date-time",
        "{'type':'string','format':'uuid'};'1-1-1-1-1'; is \"1-1-1-1-1\", which is no uuid",
        "{'type':'string','contentEncoding':'base64'};'%'; is \"%\", which is no base64",
        "{'type':'string','maxLength':1};'ab'; has 2 characters, not 0 to 1",
        "{'type':'string','const':'x'};'y'; is \"y\", which is none of [\"x\"]",
        "{'type':'object','properties':{'a':{'type':'string'}},'required':['a']};{'b':1}; has no member a",
        "{'type':'object','properties':{'a':{'type':'string'}}};{'a':null};/a is null, not of type string",
        "{'type':'object','properties':{'a':{'type':'string'}}};{'b':1}; has a member b, which the document does not name"
      })
  void aMistakeSaysWhatAndWhere(String written, String value, String mistake) {
    JsonNode node = read(written);

    assertThat(Schema.of(node, node).mistakes(read(value)))
        .first()
        .extracting(m -> m.pointer() + " " + m.text())
        .isEqualTo((mistake.startsWith("/") ? "" : " ") + mistake);
  }

  @Test
  void aTextThatIsShortIsCountedByItsLetters() {
    JsonNode node = read("{'type':'string','maxLength':1}");

    assertThat(Schema.of(node, node).mistakes(read("'😀'"))).isEmpty();
  }

  @Test
  void whatIsNotUnderstoodIsSaid() {
    JsonNode node = read("{'not':{'type':'string'}}");

    assertThatThrownBy(() -> Schema.of(node, node))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "A schema of the document says not, which the conformance tests do not understand:"
                + " {\"not\":{\"type\":\"string\"}}");
  }

  @Test
  void aPatternThatNoTextIsFoundForIsSaid() {
    Schema schema = Schema.of(read("{}"), read("{'type':'string','pattern':'x^y'}"));

    assertThatThrownBy(() -> schema.value(new Random(1), NONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("No text was found that matches x^y. Give one with given(name, value).");
  }

  @Test
  void aKnownMemberKeepsItsValueInEveryVariant() {
    JsonNode node =
        read(
            "{'type':'object','properties':{'city_id':{'type':'integer','minimum':1},'name':{'type':'string','maxLength':9}},'required':['city_id','name']}");
    Schema schema = Schema.of(node, node);
    Names known = name -> Optional.of(name).filter("city_id"::equals).map(n -> read("41"));
    Random random = new Random(1);
    JsonNode value = schema.value(random, known);

    assertThat(schema.edges(value, random, known))
        .isNotEmpty()
        .allSatisfy(edge -> assertThat(edge.value().path("city_id").intValue()).isEqualTo(41));
  }

  private static JsonNode read(String text) {
    return JsonMapper.shared().readTree(text.replace('\'', '"'));
  }
}
