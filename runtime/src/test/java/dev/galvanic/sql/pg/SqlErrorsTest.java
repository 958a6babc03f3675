package dev.galvanic.sql.pg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.galvanic.ServiceException;
import dev.galvanic.http.ErrorReplies;
import dev.galvanic.http.Replies;
import dev.galvanic.http.Reply;
import dev.galvanic.sql.CheckViolationException;
import dev.galvanic.sql.ExclusionViolationException;
import dev.galvanic.sql.ForeignKeyViolationException;
import dev.galvanic.sql.InvalidParameterException;
import dev.galvanic.sql.LockTimeoutException;
import dev.galvanic.sql.RowMappers;
import dev.galvanic.sql.SqlException;
import dev.galvanic.sql.SqlFailure;
import dev.galvanic.sql.StatementTimeoutException;
import dev.galvanic.sql.TransactionConflictException;
import dev.galvanic.sql.UniqueViolationException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the server refuses, as a status that tells nothing of the inside. */
class SqlErrorsTest extends PgTest {
  @BeforeAll
  static void tables() {
    script(
        "DROP TABLE IF EXISTS people; DROP TABLE IF EXISTS towns;"
            + "CREATE TABLE towns(id int PRIMARY KEY);"
            + "CREATE TABLE people(id int PRIMARY KEY, town int REFERENCES towns,"
            + " age int CONSTRAINT age_is_positive CHECK (age >= 0), name text NOT NULL);"
            + "INSERT INTO people VALUES (1, NULL, 1, 'a');"
            + "DROP TABLE IF EXISTS stays; DROP TABLE IF EXISTS rooms;"
            + "CREATE TABLE rooms(id int PRIMARY KEY);"
            + "CREATE TABLE stays(room int REFERENCES rooms ON DELETE RESTRICT, days int4range,"
            + " EXCLUDE USING gist (days WITH &&));"
            + "DROP TABLE IF EXISTS notes; CREATE TABLE notes(title varchar(5), price numeric(5,2));"
            + "INSERT INTO rooms VALUES (1); INSERT INTO stays VALUES (1, '[1,5)')");
  }

  private static String raise(String code) {
    return "DO $$ BEGIN RAISE EXCEPTION 'secret' USING ERRCODE = '" + code + "'; END $$";
  }

  static Stream<Arguments> refusals() {
    return Stream.of(
        Arguments.of(
            "INSERT INTO people VALUES (1, NULL, 1, 'secret')",
            UniqueViolationException.class,
            409),
        Arguments.of(
            "INSERT INTO people VALUES (2, 7, 1, 'secret')",
            ForeignKeyViolationException.class,
            409),
        Arguments.of(
            "INSERT INTO people VALUES (2, NULL, -1, 'secret')",
            CheckViolationException.class,
            422),
        Arguments.of("INSERT INTO people VALUES (2, 1, 1)", CheckViolationException.class, 422),
        Arguments.of("DELETE FROM rooms", ForeignKeyViolationException.class, 409),
        Arguments.of(
            "INSERT INTO stays VALUES (1, '[3,4)')", ExclusionViolationException.class, 409),
        Arguments.of(raise("57014"), StatementTimeoutException.class, 504),
        Arguments.of(raise("55P03"), LockTimeoutException.class, 503),
        Arguments.of(raise("40001"), TransactionConflictException.class, 409),
        Arguments.of(raise("40P01"), TransactionConflictException.class, 409),
        Arguments.of("SELECT secret", SqlException.class, 500),
        Arguments.of("SELECT 'secret'::int", SqlException.class, 500),
        Arguments.of(raise("P0001"), SqlException.class, 500));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void aRefusalHasItsTypeAndStatusAndTheCallerSeesNoMore(
      String sql, Class<? extends SqlException> type, int status) {
    SqlException e = catchThrowableOfType(SqlException.class, () -> database.execute(sql));
    assertThat(e).isExactlyInstanceOf(type);
    assertThat(e.status()).isEqualTo(status);
    assertThat(e.code()).isEqualTo(status);
    assertThat(e.error()).isEmpty();
    assertThat(e.message()).doesNotContainIgnoringCase("secret").hasSizeLessThan(30);
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void aReplyHasNothingOfIt(String sql, Class<? extends SqlException> type, int status) {
    SqlException e = catchThrowableOfType(SqlException.class, () -> database.execute(sql));
    for (Replies style : List.of(Replies.envelope(), Replies.plain())) {
      Reply reply = new ErrorReplies(style, List.of()).of(e, "GET /people", "id-1");
      assertThat(reply.status()).as(type.getName()).isEqualTo(status);
      assertThat(new String(reply.body().bytes(), StandardCharsets.UTF_8))
          .doesNotContainIgnoringCase("secret")
          .doesNotContain("people", "stays", "rooms", "SQL", "INSERT", "DO ", "pkey")
          .contains(new ServiceException(status).message());
    }
  }

  static Stream<Arguments> told() {
    return Stream.of(
        Arguments.of(
            "INSERT INTO people VALUES (1, NULL, 1, 'secret')",
            "INSERT INTO people: ERROR duplicate key value violates unique constraint"
                + " \"people_pkey\", SQLSTATE 23505 unique_violation, constraint people_pkey,"
                + " table people"),
        Arguments.of(
            "INSERT INTO people VALUES (2, 1, 1)",
            "INSERT INTO people: ERROR null value in column \"name\" of relation \"people\""
                + " violates not-null constraint, SQLSTATE 23502 not_null_violation, table"
                + " people, column name"),
        Arguments.of(
            "SELECT secrets FROM people",
            "SELECT secrets FROM people: ERROR column \"secrets\" does not exist, SQLSTATE 42703"
                + " undefined_column"),
        Arguments.of(
            "SELECT 'secret'::int",
            "SELECT: ERROR invalid input syntax for type integer, SQLSTATE 22P02"
                + " invalid_text_representation"),
        Arguments.of(
            "SELECT '\"se: cret'::numeric",
            "SELECT: ERROR invalid input syntax for type numeric, SQLSTATE 22P02"
                + " invalid_text_representation"),
        Arguments.of(
            "SELECT '99: 99999999'::int",
            "SELECT: ERROR invalid input syntax for type integer, SQLSTATE 22P02"
                + " invalid_text_representation"),
        Arguments.of(
            "SELECT\n'99999999999'::int",
            "SELECT: ERROR value … is out of range for type integer, SQLSTATE 22003"
                + " numeric_value_out_of_range"),
        Arguments.of(
            "SELECT make_date(4711, 13, 13)",
            "SELECT make_date(4711, 13,: ERROR date field value out of range, SQLSTATE 22008"
                + " datetime_field_overflow"),
        Arguments.of(
            "SELECT now() AT TIME ZONE 'secret'",
            "SELECT now() AT: ERROR the server refused it, SQLSTATE 22023"
                + " invalid_parameter_value"),
        Arguments.of(
            raise("23514"),
            "DO $$ BEGIN: ERROR a function refused it in function inline_code_block line 1,"
                + " SQLSTATE 23514 check_violation"));
  }

  @ParameterizedTest
  @MethodSource("told")
  void theLogIsToldWhatHappenedAsFarAsThereIsNoValueInIt(String sql, String message) {
    SqlException e = catchThrowableOfType(SqlException.class, () -> database.execute(sql));
    assertThat(e).hasMessage(message).hasNoCause();
    assertThat(e.toString()).endsWith(": " + message);
  }

  @Test
  void aConditionHasTheNameThatPostgresqlCatchesItBy() {
    int known = 0;
    for (String code : everyCode()) {
      Optional<String> name = new SqlFailure("", code, "", null, null, null).condition();
      if (name.isPresent()) {
        known++;
        assertThat(
                database.execute(
                    "DO $$ BEGIN RAISE EXCEPTION USING ERRCODE = '"
                        + code
                        + "'; EXCEPTION WHEN "
                        + name.get()
                        + " THEN NULL; END $$"))
            .isZero();
      }
    }
    assertThat(known).isEqualTo(192);
  }

  private static List<String> everyCode() {
    String characters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    List<String> codes = List.of("");
    for (int length = 0; length < 5; length++) {
      String next = characters;
      if (length == 0) {
        next = "02345PX";
      } else if (length == 2 || length == 3) {
        next = "0123456789CP";
      }
      String following = next;
      codes =
          codes.stream()
              .flatMap(code -> following.chars().mapToObj(character -> code + (char) character))
              .toList();
    }
    return codes;
  }

  static Stream<Arguments> values() {
    return Stream.of(
        Arguments.of("INSERT INTO notes(title) VALUES ($1)", "too long", "A text is too long"),
        Arguments.of(
            "INSERT INTO notes(price) VALUES ($1)",
            new BigDecimal("10000"),
            "A number is out of range"),
        Arguments.of("SELECT $1::int4", 1L << 40, "A number is out of range"),
        Arguments.of("SELECT 1 LIMIT $1", -1, "A limit is negative"),
        Arguments.of("SELECT 1 OFFSET $1", -1, "An offset is negative"),
        Arguments.of("SELECT $1::text::date", "secret", "A date or time is not valid"),
        Arguments.of("SELECT $1::text::date", "2026-02-30", "A date or time is out of range"),
        Arguments.of("SELECT $1::text::int", "secret", "A text does not have the form of its type"),
        Arguments.of(
            "SELECT $1::text::jsonb", "secret{", "A text does not have the form of its type"),
        Arguments.of("SELECT 'a' ~ $1", "secret(", "A regular expression is not valid"),
        Arguments.of("SELECT 'ab' LIKE $1", "a\\", "A pattern ends with an escape"));
  }

  @ParameterizedTest
  @MethodSource("values")
  void aValueThatTheServerCannotTakeIsABadRequestThatSaysWhyWithoutIt(
      String sql, Object value, String error) {
    SqlException e = catchThrowableOfType(SqlException.class, () -> database.execute(sql, value));
    assertThat(e).isExactlyInstanceOf(InvalidParameterException.class);
    assertThat(e.status()).isEqualTo(400);
    assertThat(e.message()).isEqualTo("Bad Request");
    assertThat(e.error()).contains(error);
    assertThat(stack(e)).doesNotContain("secret", "10000", "too long,", "2026", "1099511627776");
  }

  @Test
  void aStreamTellsItTheSameWay() {
    assertThatThrownBy(
            () -> {
              try (Stream<Integer> rows =
                  database.stream("SELECT $1::text::int", RowMappers.INT, "secret")) {
                rows.toList();
              }
            })
        .isInstanceOf(InvalidParameterException.class);
  }

  @Test
  void whatNoValueWasGivenForIsAMistakeOfTheStatements() {
    assertThatThrownBy(() -> database.execute("SELECT 1 LIMIT -1"))
        .isExactlyInstanceOf(SqlException.class);
    assertThatThrownBy(() -> database.execute("SELECT 1 / $1::int", 0))
        .isExactlyInstanceOf(SqlException.class)
        .hasMessage("SELECT 1 /: ERROR division by zero, SQLSTATE 22012 division_by_zero");
  }

  @Test
  void theLogIsToldTheConstraintButNoValue() {
    SqlException e =
        catchThrowableOfType(
            SqlException.class,
            () ->
                database.execute("INSERT INTO people VALUES ($1, NULL, $2, 'secret')", 4711, -815));
    assertThat(e.failure().constraint()).isEqualTo("age_is_positive");
    assertThat(e.failure().table()).isEqualTo("people");
    assertThat(e.sqlState()).contains("23514");
    assertThat(stack(e))
        .contains("INSERT INTO people: ", "age_is_positive", "23514")
        .doesNotContain("secret", "4711", "815");
  }

  @Test
  void aMessageThatMayQuoteAValueIsLeftOut() {
    SqlException e =
        catchThrowableOfType(SqlException.class, () -> database.execute("SELECT 'secret'::int"));
    assertThat(e.sqlState()).contains("22P02");
    assertThat(e.failure().detail()).doesNotContain("secret");
  }

  private static String stack(Throwable e) {
    StringWriter text = new StringWriter();
    e.printStackTrace(new PrintWriter(text));
    return text.toString();
  }
}
