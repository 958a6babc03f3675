package dev.galvanic.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Each kind of difference is found, with the names that a person looks for. */
class ComparisonTest {
  private static final String DOCUMENT =
      """
      {'openapi':'3.1.0','info':{'title':'USER API','version':'1.0.0'},
      'paths':{
      '/users':{
      'get':{'summary':'list','parameters':[
      {'name':'limit','in':'query','required':false,'schema':{'type':'integer','format':'int32','default':20,'minimum':1,'maximum':100}},
      {'name':'kind','in':'query','required':false,'schema':{'$ref':'#/components/schemas/Kind'}}],
      'responses':{'200':{'description':'OK','content':{'application/json':{'schema':{'type':'array','items':{'$ref':'#/components/schemas/User'}}}}},'409':{'description':'clash'}}},
      'post':{'requestBody':{'required':true,'content':{'application/json':{'schema':{'$ref':'#/components/schemas/NewUser'}}}},
      'responses':{'200':{'description':'OK','content':{'application/json':{'schema':{'$ref':'#/components/schemas/User'}}}}}}},
      '/users/{id}':{
      'delete':{'parameters':[{'name':'id','in':'path','required':true,'schema':{'type':'integer','format':'int32'}}],
      'responses':{'204':{'description':'No Content'}}}}},
      'components':{'schemas':{
      'Kind':{'type':'string','enum':['GUEST','ADMIN']},
      'NewUser':{'type':'object','properties':{
      'name':{'type':'string','minLength':1,'maxLength':128,'pattern':'\\\\S'},
      'age':{'type':'integer','format':'int32','minimum':0},
      'tags':{'type':['array','null'],'items':{'type':'string'}}},
      'required':['name','age']},
      'User':{'description':'A person.','type':'object','properties':{
      'id':{'type':'integer','format':'int32'},
      'sex':{'type':['string','null'],'maxLength':32},
      'kind':{'$ref':'#/components/schemas/Kind'},
      'nick':{'type':'string'},
      'born':{'type':'string','format':'date'}},
      'required':['id','sex','kind','born']}}}}
      """;

  /** A change, and what it is. */
  record Change(Rule rule, String before, String after, String text, String operations) {
    @Override
    public String toString() {
      return rule.text() + ": " + text;
    }
  }

  static List<Change> changes() {
    return List.of(
        new Change(
            Rule.OPERATION_REMOVED,
            "'delete':",
            "'x-delete':",
            "DELETE /users/{id} is gone",
            "DELETE /users/{id}"),
        new Change(
            Rule.OPERATION_ADDED,
            "'/users/{id}':{",
            "'/users/{id}':{'get':{'responses':{}},",
            "GET /users/{id} is new",
            "GET /users/{id}"),
        new Change(
            Rule.PARAMETER_REMOVED,
            "{'name':'limit','in':'query','required':false,'schema':{'type':'integer','format':'int32','default':20,'minimum':1,'maximum':100}},",
            "",
            "query parameter limit of GET /users is gone",
            "GET /users"),
        new Change(
            Rule.PARAMETER_ADDED,
            "'parameters':[\n{'name':'limit'",
            "'parameters':[{'name':'sort','in':'query','schema':{'type':'string'}},{'name':'limit'",
            "query parameter sort of GET /users is new",
            "GET /users"),
        new Change(
            Rule.REQUIRED_PARAMETER_ADDED,
            "'parameters':[\n{'name':'limit'",
            "'parameters':[{'name':'X-Who','in':'header','required':true,'schema':{'type':'string'}},{'name':'limit'",
            "header parameter X-Who of GET /users is new and must be sent",
            "GET /users"),
        new Change(
            Rule.PARAMETER_REQUIRED,
            "'kind','in':'query','required':false",
            "'kind','in':'query','required':true",
            "query parameter kind of GET /users must be sent",
            "GET /users"),
        new Change(
            Rule.PARAMETER_OPTIONAL,
            "'in':'path','required':true",
            "'in':'path','required':false",
            "path parameter id of DELETE /users/{id} may be left out",
            "DELETE /users/{id}"),
        new Change(
            Rule.BODY_REMOVED,
            "'requestBody'",
            "'x-body'",
            "POST /users takes no body",
            "POST /users"),
        new Change(
            Rule.BODY_REQUIRED,
            "'delete':{",
            "'delete':{'requestBody':{'required':true,'content':{}},",
            "DELETE /users/{id} must have a body",
            "DELETE /users/{id}"),
        new Change(
            Rule.BODY_OPTIONAL,
            "'requestBody':{'required':true",
            "'requestBody':{'required':false",
            "POST /users may have a body or none",
            "POST /users"),
        new Change(
            Rule.REQUEST_MEDIA_REMOVED,
            "'required':true,'content':{'application/json':{'schema':{'$ref':'#/components/schemas/NewUser'}}}",
            "'required':true,'content':{}",
            "POST /users takes no application/json",
            "POST /users"),
        new Change(
            Rule.REQUEST_MEDIA_ADDED,
            "'required':true,'content':{",
            "'required':true,'content':{'text/csv':{},",
            "POST /users takes text/csv",
            "POST /users"),
        new Change(
            Rule.REQUEST_MEMBER_REMOVED,
            ",\n'tags':{'type':['array','null'],'items':{'type':'string'}}}",
            "}",
            "NewUser.tags is gone from requests",
            "POST /users"),
        new Change(
            Rule.REQUIRED_MEMBER_ADDED,
            "'tags':{'type':['array','null'],'items':{'type':'string'}}},\n'required':['name'",
            "'tags':{'type':['array','null'],'items':{'type':'string'}},'city':{'type':'string'}},'required':['city','name'",
            "NewUser.city is new and must be in requests",
            "POST /users"),
        new Change(
            Rule.OPTIONAL_MEMBER_ADDED,
            "'tags':{",
            "'city':{'type':'string'},'tags':{",
            "NewUser.city is new in requests",
            "POST /users"),
        new Change(
            Rule.MEMBER_REQUIRED,
            "'required':['name'",
            "'required':['tags','name'",
            "NewUser.tags must be in requests",
            "POST /users"),
        new Change(
            Rule.REQUEST_NARROWED,
            "'maxLength':128",
            "'maxLength':64",
            "maxLength of NewUser.name is 64, where it was 128, in requests",
            "POST /users"),
        new Change(
            Rule.REQUEST_WIDENED,
            "'maximum':100",
            "'maximum':200",
            "maximum of query parameter limit of GET /users is 200, where it was 100, in requests",
            "GET /users"),
        new Change(
            Rule.DEFAULT_CHANGED,
            "'default':20",
            "'default':50",
            "the default of query parameter limit of GET /users is 50, where it was 20",
            "GET /users"),
        new Change(
            Rule.DEFAULT_ADDED,
            "'age':{",
            "'age':{'default':0,",
            "the default of NewUser.age is 0, where it was none",
            "POST /users"),
        new Change(
            Rule.STATUS_CHANGED,
            "'204':",
            "'202':{'description':'Accepted'},'204':",
            "DELETE /users/{id} may answer 202",
            "DELETE /users/{id}"),
        new Change(
            Rule.REPLY_MEDIA_CHANGED,
            "'204':{'description':'No Content'}",
            "'204':{'description':'No Content','content':{'text/plain':{}}}",
            "204 of DELETE /users/{id} is text/plain, where it was without a body",
            "DELETE /users/{id}"),
        new Change(
            Rule.ERROR_ADDED,
            "'409':{",
            "'410':{'description':'gone'},'409':{",
            "GET /users may answer 410",
            "GET /users"),
        new Change(
            Rule.ERROR_REMOVED,
            ",'409':{'description':'clash'}",
            "",
            "GET /users does not answer 409",
            "GET /users"),
        new Change(
            Rule.MEMBER_REMOVED,
            "'born':{'type':'string','format':'date'}},\n'required':['id','sex','kind','born']",
            "'birthday':{'type':'string','format':'date'}},'required':['id','sex','kind','birthday']",
            "User.born is gone from replies; it may have been renamed to birthday",
            "GET /users, POST /users"),
        new Change(
            Rule.MEMBER_ADDED,
            "'born':{",
            "'city':{'type':'string'},'born':{",
            "User.city is new in replies",
            "GET /users, POST /users"),
        new Change(
            Rule.MEMBER_OPTIONAL,
            "'required':['id','sex',",
            "'required':['id',",
            "User.sex may be missing in replies",
            "GET /users, POST /users"),
        new Change(
            Rule.MEMBER_ALWAYS,
            "'required':['id','sex','kind','born']",
            "'required':['id','sex','kind','born','nick']",
            "User.nick must be in replies",
            "GET /users, POST /users"),
        new Change(
            Rule.REPLY_WIDENED,
            "'born':{'type':'string','format':'date'}",
            "'born':{'type':['string','null'],'format':'date'}",
            "User.born may be null in replies",
            "GET /users, POST /users"),
        new Change(
            Rule.REPLY_NARROWED,
            "'sex':{'type':['string','null']",
            "'sex':{'type':'string'",
            "User.sex is never null in replies",
            "GET /users, POST /users"),
        new Change(
            Rule.TYPE_CHANGED,
            "'born':{'type':'string','format':'date'}",
            "'born':{'type':'integer','format':'int32'}",
            "User.born is of type integer, where it was string, in replies",
            "GET /users, POST /users"),
        new Change(
            Rule.TEXT_CHANGED,
            "A person.",
            "Somebody.",
            "the description of User is another",
            "GET /users, POST /users"));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void aChangeIsFoundAndNamed(Change change) {
    assertThat(DOCUMENT).contains(change.before());
    List<Difference> found = compare(DOCUMENT, DOCUMENT.replace(change.before(), change.after()));

    assertThat(found)
        .filteredOn(difference -> difference.rule() == change.rule())
        .singleElement()
        .satisfies(
            difference -> {
              assertThat(difference.text()).isEqualTo(change.text());
              assertThat(String.join(", ", difference.operations())).isEqualTo(change.operations());
            });
  }

  @Test
  void everyRuleIsAmongTheChanges() {
    assertThat(changes()).extracting(Change::rule).contains(Rule.values());
  }

  @Test
  void whatTheOtherWayRoundIsAsBadIsFoundThatWayToo() {
    Map<Rule, Rule> reversed =
        Map.of(
            Rule.OPERATION_REMOVED, Rule.OPERATION_ADDED,
            Rule.REQUIRED_PARAMETER_ADDED, Rule.PARAMETER_REMOVED,
            Rule.REQUEST_NARROWED, Rule.REQUEST_WIDENED,
            Rule.REQUEST_WIDENED, Rule.REQUEST_NARROWED,
            Rule.REPLY_WIDENED, Rule.REPLY_NARROWED,
            Rule.REPLY_NARROWED, Rule.REPLY_WIDENED,
            Rule.MEMBER_ALWAYS, Rule.MEMBER_OPTIONAL,
            Rule.TYPE_CHANGED, Rule.TYPE_CHANGED);
    for (Change change : changes()) {
      if (reversed.containsKey(change.rule())) {
        assertThat(compare(DOCUMENT.replace(change.before(), change.after()), DOCUMENT))
            .as(change.toString())
            .extracting(Difference::rule)
            .contains(reversed.get(change.rule()));
      }
    }
  }

  /** A change of a schema, whether it widens or narrows, and what is said of it. */
  @Test
  void theSameChangeBreaksOnOneSideOnly() {
    String added = DOCUMENT.replace("['GUEST','ADMIN']", "['GUEST','ADMIN','OWNER']");

    assertThat(compare(DOCUMENT, added))
        .extracting(Difference::toString)
        .containsExactly(
            "[ReplyWidened] Kind may be OWNER in replies (GET /users, POST /users; #/components/schemas/Kind)",
            "[RequestWidened] Kind may be OWNER in requests (GET /users; #/components/schemas/Kind)");
    assertThat(compare(added, DOCUMENT))
        .extracting(Difference::toString)
        .containsExactly(
            "[RequestNarrowed] Kind is never OWNER in requests (GET /users; #/components/schemas/Kind)",
            "[ReplyNarrowed] Kind is never OWNER in replies (GET /users, POST /users; #/components/schemas/Kind)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "'minimum':0;'minimum':1;narrowed",
        "'minimum':0;'exclusiveMinimum':-1;same",
        "'minimum':0;'exclusiveMinimum':0;narrowed",
        "'format':'int32','minimum';'format':'int64','minimum';widened",
        "'minLength':1;'minLength':0;widened",
        "'pattern':'\\\\S';'pattern':'x';changed",
        "'type':['array','null'];'type':'array';narrowed",
        "'items':{'type':'string'};'items':{'type':'string'},'maxItems':3;narrowed",
        "'items':{'type':'string'};'items':{'type':'string'},'uniqueItems':true;narrowed",
        "'items':{'type':'string'};'items':{'type':'string','enum':['a']};narrowed",
        "'items':{'type':'string'};'items':{'type':'string','format':'uuid'};narrowed",
        "'items':{'type':'string'};'items':{};widened",
        "'required':['name','age'];'required':['name','age'],'additionalProperties':false;narrowed",
        "'required':['name','age'];'required':['name','age'],'additionalProperties':{'type':'string'};narrowed"
      })
  void limitsAreComparedByWhatTheyLetThrough(String before, String after, String how) {
    assertThat(DOCUMENT).contains(before);
    List<Rule> rules =
        compare(DOCUMENT, DOCUMENT.replace(before, after)).stream().map(Difference::rule).toList();
    Map<String, List<Rule>> expected =
        Map.of(
            "narrowed", List.of(Rule.REQUEST_NARROWED),
            "widened", List.of(Rule.REQUEST_WIDENED),
            "changed", List.of(Rule.TYPE_CHANGED),
            "same", List.of());

    assertThat(rules).isEqualTo(expected.get(how));
  }

  @Test
  void namesThatNoCallerSeesMakeNoDifference() {
    String renamed =
        DOCUMENT
            .replace("schemas/User'", "schemas/Person'")
            .replace("'User':", "'Person':")
            .replace("/users/{id}", "/users/{user}")
            .replace("'name':'id','in':'path'", "'name':'user','in':'path'");

    assertThat(compare(DOCUMENT, renamed)).isEmpty();
  }

  @Test
  void schemasThatAreNullableByChoiceAreSoByTypeToo() {
    String either =
        DOCUMENT.replace(
            "'sex':{'type':['string','null'],'maxLength':32}",
            "'sex':{'anyOf':[{'type':'string','maxLength':32},{'type':'null'}]}");

    assertThat(compare(DOCUMENT, either)).isEmpty();
  }

  @Test
  void aSchemaMayBeAPartOfItself() {
    String nested =
        DOCUMENT.replace("'born':{", "'boss':{'$ref':'#/components/schemas/User'},'born':{");

    assertThat(compare(nested, nested.replace("'maxLength':32", "'maxLength':33")))
        .extracting(Difference::rule)
        .containsExactly(Rule.REPLY_WIDENED);
  }

  private static List<Difference> compare(String before, String after) {
    return Comparison.of(read(before), read(after));
  }

  private static Map<String, Object> read(String document) {
    return JsonMapper.shared()
        .readValue(document.replace('\'', '"'), new TypeReference<Map<String, Object>>() {});
  }
}
