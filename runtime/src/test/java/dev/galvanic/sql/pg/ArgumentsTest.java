package dev.galvanic.sql.pg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.sql.InvalidParameterException;
import dev.galvanic.sql.RowMappers;
import dev.galvanic.sql.SqlException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Arguments that are not the statement's: which one, what it should be, and what it is. */
class ArgumentsTest extends PgTest {
  static Stream<Arguments> types() {
    String values =
        "] and value = [x] can not be coerced to the expected class = [y] for encoding.";
    return Stream.of(
        Arguments.of("int2", "secret", "Short", "String"),
        Arguments.of("int4", "secret", "Integer", "String"),
        Arguments.of("int4", values, "Integer", "String"),
        Arguments.of("int4", 1.5, "Integer", "Double"),
        Arguments.of("int8", "secret", "Long", "String"),
        Arguments.of("int8", LocalDate.EPOCH, "Long", "LocalDate"),
        Arguments.of("float8", "secret", "Number", "String"),
        Arguments.of("numeric", "secret", "Number", "String"),
        Arguments.of("bool", "secret", "Boolean", "String"),
        Arguments.of("uuid", "secret", "UUID", "String"),
        Arguments.of("date", "secret", "LocalDate", "String"),
        Arguments.of("timestamptz", "secret", "OffsetDateTime", "String"),
        Arguments.of("interval", "secret", "Duration", "String"),
        Arguments.of("bytea", "secret", "byte[]", "String"),
        Arguments.of("text", 4711, "String", "Integer"),
        Arguments.of("text", new byte[] {1}, "String", "byte[]"),
        Arguments.of("text[]", "secret", "List<String>", "String"),
        Arguments.of("int4[]", List.of("secret"), "List<Number>", "List<String>"));
  }

  @ParameterizedTest
  @MethodSource("types")
  void oneOfAnotherTypeIsToldByItsPlaceAndBothTypesAndNeverByItsValue(
      String type, Object value, String wanted, String given) {
    assertThatThrownBy(() -> database.execute("SELECT $1::int, $2::" + type, 1, value))
        .isExactlyInstanceOf(SqlException.class)
        .hasMessage(
            "SELECT $1::int, $2::%s: $2 is of type %s, and was given a value of type %s. Give that,"
                + " or cast the parameter in the statement to the type of what you give.",
            type, wanted, given)
        .hasNoCause();
  }

  @Test
  void aTextThatIsNoJsonIsToldWithoutIt() {
    assertThatThrownBy(() -> database.execute("SELECT $1::jsonb", "secret"))
        .hasMessage(
            "SELECT $1::jsonb: ERROR invalid input syntax for type json, SQLSTATE 22P02"
                + " invalid_text_representation");
  }

  @Test
  void aListWhereOneValueIsMeantIsToldOfAny() {
    assertThatThrownBy(() -> database.execute("SELECT 1 WHERE 1 IN ($1)", List.of(1, 2)))
        .hasMessage(
            "SELECT 1 WHERE: $1 is of type Integer, and was given a value of type List<Integer>."
                + " Give each its own, or write = ANY for a list where = or IN stands.");
    assertThatThrownBy(() -> database.execute("SELECT $1::text", List.of(4711)))
        .hasMessageContaining("$1 is of type String, and was given a value of type List<Integer>");
  }

  @Test
  void aNameWhereANumberIsMeantIsTold() {
    assertThatThrownBy(() -> database.execute("SELECT 1 WHERE 1 = :id", 1))
        .hasMessage(
            "SELECT 1 WHERE: ERROR syntax error at or near \":\". Write $1, $2 ... for arguments:"
                + " names are for @Sql, SQLSTATE 42601 syntax_error");
  }

  @Test
  void tooFewAndTooManyAreCounted() {
    assertThatThrownBy(() -> database.fetchOne("SELECT $1::int, $2::int", RowMappers.INT, 1))
        .hasMessage(
            "SELECT $1::int, $2::int: the statement takes 2 arguments, and was given 1. Give one"
                + " for each of its $1, $2 ...");
    assertThatThrownBy(() -> database.fetchOne("SELECT 1", RowMappers.INT, 1, 2))
        .hasMessage(
            "SELECT 1: the statement takes 0 arguments, and was given 2. Give one for each of its"
                + " $1, $2 ...");
    assertThatThrownBy(
            () ->
                database.executeMany(
                    "SELECT $1::int", List.of(new Object[] {1}, new Object[] {1, 2})))
        .hasMessageStartingWith("SELECT $1::int: the statement takes 1 arguments, and was given 2");
  }

  @Test
  void oneThatDoesNotFitIsTheCallersMistake() {
    assertThatThrownBy(() -> database.execute("SELECT $1::text, $2::int", "a", 1L << 40))
        .isInstanceOfSatisfying(
            InvalidParameterException.class,
            e -> assertThat(e.error()).contains("A number is out of range"))
        .hasMessage("SELECT $1::text, $2::int: $2: a number does not fit its parameter's type");
    assertThatThrownBy(() -> database.execute("SELECT $1::numeric[]", Arrays.asList(1, null)))
        .isInstanceOfSatisfying(
            InvalidParameterException.class, e -> assertThat(e.error()).isEmpty());
  }
}
