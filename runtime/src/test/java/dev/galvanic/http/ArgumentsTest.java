package dev.galvanic.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.galvanic.BadRequestException;
import dev.galvanic.json.Codecs;
import dev.galvanic.json.JsonCodec;
import dev.galvanic.json.JsonReader;
import dev.galvanic.json.JsonWriter;
import dev.galvanic.validate.Constraints;
import dev.galvanic.validate.Problem;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a generated endpoint asks of its request. */
class ArgumentsTest {

  private enum Color {
    RED,
    GREEN
  }

  @Test
  void everySourceIsReadByItsName() {
    Arguments arguments =
        Arguments.of(
            FakeExchange.get("/users/a%2Fb?limit=7&tag=x&tag=y")
                .header("X-Id", "9")
                .header("Cookie", "sid=\"abc\"; theme=dark"));
    assertThat(arguments.path("id", 1).required(Texts.STRING)).isEqualTo("a/b");
    assertThat(arguments.query("limit").required(Texts.INT)).isEqualTo(7);
    assertThat(arguments.query("tag").list(Texts.STRING)).containsExactly("x", "y");
    assertThat(arguments.header("x-id").required(Texts.LONG)).isEqualTo(9L);
    assertThat(arguments.cookie("sid").required(Texts.STRING)).isEqualTo("abc");
    assertThat(arguments.cookie("theme").required(Texts.STRING)).isEqualTo("dark");
    arguments.done();
  }

  @Test
  void aFormFieldComesFromTheBody() {
    Arguments arguments = Arguments.of(FakeExchange.post("name=ada+l&age=36"));
    assertThat(arguments.form("name").required(Texts.STRING)).isEqualTo("ada l");
    assertThat(arguments.form("age").required(Texts.INT)).isEqualTo(36);
    arguments.done();
  }

  @Test
  void whatIsAbsentIsItsDefaultEmptyOrNull() {
    Arguments arguments = Arguments.of(FakeExchange.get("/users"));
    assertThat(arguments.query("limit").orElse("20", Texts.INT)).isEqualTo(20);
    assertThat(arguments.query("limit").optional(Texts.INT)).isEqualTo(Optional.empty());
    assertThat(arguments.query("limit").orNull(Texts.INT)).isNull();
    assertThat(arguments.query("limit").list(Texts.INT)).isEmpty();
    assertThat(arguments.bodyOrNull(Codecs.INT)).isNull();
    arguments.done();
  }

  @Test
  void allMistakesComeAtOnceEachWithItsPlace() {
    Arguments arguments =
        Arguments.of(
            FakeExchange.get("/users/x?limit=ten&color=BLUE&size=0")
                .header("Cookie", "sid=no-uuid"));
    assertThat(arguments.path("id", 1).required(Texts.INT)).isZero();
    arguments.query("limit").orElse("20", Texts.LONG);
    arguments.query("color").required(TextReader.oneOf(Color.values()));
    arguments.query("name").required(Texts.STRING);
    arguments.header("X-Id").required(Texts.INT);
    arguments.cookie("sid").required(Texts.UUID);
    Argument size = arguments.query("size");
    Constraints.min(size, size.required(Texts.INT), 1);
    assertThat(problems(arguments))
        .containsExactly(
            new Problem("path.id", "must be an integer from -2147483648 to 2147483647"),
            new Problem(
                "query.limit",
                "must be an integer from -9223372036854775808 to 9223372036854775807"),
            new Problem("query.color", "must be one of RED, GREEN"),
            new Problem("query.name", "is required"),
            new Problem("header.X-Id", "is required"),
            new Problem("cookie.sid", "must be a UUID"),
            new Problem("query.size", "must be greater than or equal to 1"));
  }

  @Test
  void aConstraintOfWhatCannotBeReadIsNotToldBeside() {
    Arguments arguments = Arguments.of(FakeExchange.get("/users?size=x"));
    Argument size = arguments.query("size");
    Constraints.min(size, size.required(Texts.INT), 1);
    assertThat(size.good()).isFalse();
    assertThat(problems(arguments)).hasSize(1);
  }

  @Test
  void aBodyIsRequiredUnlessItMayBeNull() {
    Arguments arguments = Arguments.of(FakeExchange.get("/users"));
    arguments.body(Codecs.INT);
    assertThat(problems(arguments)).containsExactly(new Problem("", "is required"));
  }

  @Test
  void theProblemsOfTheBodyStandAmongTheOthers() {
    Arguments arguments = Arguments.of(FakeExchange.post("\"x\""));
    arguments.query("limit").required(Texts.INT);
    arguments.validBody(Codecs.INT);
    assertThat(problems(arguments)).extracting(Problem::pointer).containsExactly("query.limit", "");
  }

  @Test
  void aBrokenConstraintOfTheWholeBodyIsToldUnlessTheBodyCouldNotBeRead() {
    Arguments read = Arguments.of(FakeExchange.post("[]"));
    Constraints.notEmpty(read.body(), read.body(Codecs.list(Codecs.INT)));
    assertThat(problems(read)).containsExactly(new Problem("", "must not be empty"));
    Arguments wrong = Arguments.of(FakeExchange.post("5"));
    Constraints.notEmpty(wrong.body(), wrong.body(Codecs.list(Codecs.INT)));
    assertThat(problems(wrong)).containsExactly(new Problem("", "must be an array"));
  }

  @Test
  void aBodyThatItsOwnConstructorRefusesIsAProblemAndNoInternalsAreTold() {
    JsonCodec<Integer> refusing =
        new JsonCodec<>() {
          @Override
          public void write(JsonWriter out, Integer value) {
            out.intValue(value);
          }

          @Override
          public Integer read(JsonReader in) {
            if (in.intValue() < 0) {
              throw new IllegalArgumentException("com.acme.Secret");
            }
            return 1;
          }
        };
    Arguments whole = Arguments.of(FakeExchange.post("-5"));
    whole.body(refusing);
    assertThat(problems(whole)).containsExactly(new Problem("", "is not valid"));
    Arguments listed = Arguments.of(FakeExchange.post("{\"a\":[1,-5,2,-6]}"));
    listed.validBody(Codecs.map(Codecs.list(refusing)));
    assertThat(problems(listed))
        .containsExactly(new Problem("/a/1", "is not valid"), new Problem("/a/3", "is not valid"));
  }

  @ParameterizedTest
  @CsvSource({
    "a%20b%3B%C3%BC%22, 'a b;ü\"'",
    "a+b, a+b",
    "'\"a%20b\"', a b",
    "100%, 100%",
    "%zz%20, %zz%20",
    "%C3, %C3",
    "100%2520, 100%20"
  })
  void aCookieIsPercentDecodedWhereItIsWellFormed(String sent, String read) {
    Arguments arguments =
        Arguments.of(FakeExchange.get("/users").header("Cookie", "sid=" + sent + "; b=c"));
    assertThat(arguments.cookie("sid").required(Texts.STRING)).isEqualTo(read);
    arguments.done();
  }

  @Test
  void tooManyCookiesAreAProblem() {
    Arguments arguments =
        Arguments.of(FakeExchange.get("/users").header("Cookie", "a=b; ".repeat(101)));
    assertThat(arguments.cookie("a").optional(Texts.STRING)).isEmpty();
    assertThat(problems(arguments))
        .containsExactly(new Problem("header.Cookie", "has more than 100 cookies"));
  }

  @Test
  void tooManyFormFieldsAreAProblem() {
    Arguments arguments = Arguments.of(FakeExchange.post("a=b&".repeat(257)));
    arguments.form("a").optional(Texts.STRING);
    assertThat(problems(arguments)).hasSize(1);
  }

  @Test
  void aTextThatIsNotUtf8IsAProblem() {
    Arguments arguments = Arguments.of(FakeExchange.post(new byte[] {(byte) 0xc0, (byte) 0xaf}));
    arguments.text();
    assertThat(problems(arguments)).containsExactly(new Problem("", "must be UTF-8"));
  }

  private static List<Problem> problems(Arguments arguments) {
    return catchThrowableOfType(BadRequestException.class, arguments::done).problems();
  }
}
