package dev.galvanic.sql.pg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.galvanic.sql.CheckViolationException;
import dev.galvanic.sql.ExclusionViolationException;
import dev.galvanic.sql.ForeignKeyViolationException;
import dev.galvanic.sql.LockTimeoutException;
import dev.galvanic.sql.SqlException;
import dev.galvanic.sql.StatementTimeoutException;
import dev.galvanic.sql.TransactionConflictException;
import dev.galvanic.sql.UniqueViolationException;
import java.io.PrintWriter;
import java.io.StringWriter;
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
