package dev.galvanic.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The text of a statement without any value. */
class SqlTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "SELECT * FROM t1 WHERE id = $1 | SELECT * FROM t1 WHERE id = $1",
        "SELECT 'it''s' = 'x' | SELECT ? = ?",
        "SELECT E'a\\'b' , e'\\\\' , B'1' , x'ff' , N'n' | SELECT ? , ? , ? , ? , ?",
        "SELECT name'x' | SELECT name?",
        "LIMIT 10 OFFSET 1_000 | LIMIT ? OFFSET ?",
        "SELECT 1.5e3, .5, 0xff, -7, a1, a.b2 | SELECT ?, ?, ?, -?, a1, a.b2",
        "SELECT \"a 'quoted' 1\".x | SELECT \"a 'quoted' 1\".x",
        "SELECT $$it's$$, $t$a $$ b$t$, $12 | SELECT ?, ?, $12",
        "SELECT 1 /* bob /* 'x */ 2 */ + $1 | SELECT ?  + $1",
        "SELECT 'open | SELECT ?",
        "SELECT $t$open | SELECT ?",
        "SELECT \"open | SELECT \"open",
        "SELECT x -- bob | SELECT x",
        "SELECT x /* bob | SELECT x",
      })
  void aQuestionMarkStandsForEachLiteral(String sql, String expected) {
    assertThat(SqlText.withoutValues(sql).strip()).isEqualTo(expected);
  }

  @Test
  void itEndsWhereverTheTextIsCut() {
    String sql = "SELECT 'a''b', E'\\'', $t$x$t$, \"q\", 1.5, $1 /* c */ -- d\n FROM t";
    for (int end = 0; end <= sql.length(); end++) {
      assertThat(SqlText.withoutValues(sql.substring(0, end)).length()).isLessThanOrEqualTo(end);
    }
    String long0 = "SELECT '" + "x".repeat(1_000_000);
    assertThat(SqlText.withoutValues(long0)).isEqualTo("SELECT ?");
  }

  @Test
  void aStatementIsToldByItsVerbAndItsTableIfItIsKnown() {
    StatementText text = StatementText.of(Statement.read("Users.find", " select 1\nFROM users "));
    assertThat(text)
        .isEqualTo(
            new StatementText(
                "Users.find", "Users.find", "SELECT", "", "SELECT", "select ?\nFROM users"));
    assertThat(StatementText.of(Statement.read("Users.find", "SELECT 1").about("SELECT", "users")))
        .isEqualTo(
            new StatementText(
                "SELECT users", "Users.find", "SELECT", "users", "SELECT users", "SELECT ?"));
    assertThat(StatementText.of(Statement.of("DELETE FROM users")).function()).isEmpty();
    assertThat(StatementText.of(Statement.of("SET password 'bob' more")).name())
        .isEqualTo("SET password");
  }
}
