package dev.galvanic.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.processor.model.SqlTemplate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told of a statement from its words. */
class SqlTextTest {

  private static List<List<String>> names(String sql) {
    return SqlTemplate.parse(sql).names();
  }

  private static boolean plain(String sql) {
    return new SqlText(sql).isPlainRead();
  }

  private static boolean answersRows(String sql) {
    return new SqlText(sql).answersRows();
  }

  private static String expanded(String sql) {
    return new SqlText(sql).expanded(t -> t.equals("users") ? List.of("id", "name") : List.of());
  }

  @Test
  void aNameAfterAColonIsAParameter() {
    assertThat(names("SELECT :a, :user.cityId FROM t WHERE x=:a"))
        .containsExactly(List.of("a"), List.of("user", "cityId"), List.of("a"));
    assertThat(SqlTemplate.parse("SELECT :b, :a, :b").numbered()).isEqualTo("SELECT $1, $2, $1");
  }

  @Test
  void aCastOrAnAssignmentIsNoParameter() {
    assertThat(names("SELECT x::int, f(a := 1), y::text FROM t")).isEmpty();
    assertThat(names("SELECT :x::int")).containsExactly(List.of("x"));
  }

  @Test
  void whatIsQuotedOrCommentedIsNoParameter() {
    assertThat(
            names(
                "SELECT ':a', 'it''s :b', E'\\':c', \":d\", $$ :e $$, $x$ :f $$ :g $x$ -- :h\n"
                    + " /* :i /* :j */ :k */, :z"))
        .containsExactly(List.of("z"));
  }

  @Test
  void aFullStopAfterAParameterIsNotTaken() {
    assertThat(names("SELECT :a.")).containsExactly(List.of("a"));
  }

  @Test
  void aPlainReadTakesNoLockAndCallsNothingUnknown() {
    assertThat(plain("SELECT id, count(*) FROM users WHERE id IN (1, 2) GROUP BY id")).isTrue();
    assertThat(plain("select coalesce(max(id), 0) from (select id from users) x")).isTrue();
    assertThat(plain("WITH x AS (SELECT 1) SELECT * FROM x")).isTrue();
    assertThat(plain("SELECT ' for update ' FROM t")).isTrue();
    assertThat(plain("SELECT * FROM users FOR UPDATE")).isFalse();
    assertThat(plain("SELECT * FROM users FOR KEY SHARE")).isFalse();
    assertThat(plain("SELECT pg_sleep(1)")).isFalse();
    assertThat(plain("SELECT my_function(1)")).isFalse();
    assertThat(plain("SELECT nextval('s')")).isFalse();
    assertThat(plain("SELECT \"my_function\"(1)")).isFalse();
    assertThat(plain("SELECT pg_catalog.count(1)")).isFalse();
    assertThat(plain("SELECT 1 INTO t")).isFalse();
    assertThat(plain("WITH x AS (DELETE FROM t RETURNING 1) SELECT * FROM x")).isFalse();
    assertThat(plain("INSERT INTO t VALUES (1)")).isFalse();
    assertThat(plain("TABLE t")).isFalse();
  }

  @Test
  void rowsAreAnsweredByReadsAndByReturning() {
    assertThat(answersRows("SELECT 1")).isTrue();
    assertThat(answersRows("VALUES (1)")).isTrue();
    assertThat(answersRows("DELETE FROM t RETURNING id")).isTrue();
    assertThat(answersRows("DELETE FROM t")).isFalse();
    assertThat(answersRows("WITH x AS (SELECT 1) INSERT INTO t SELECT * FROM x")).isFalse();
    assertThat(answersRows("WITH x AS (DELETE FROM t RETURNING id) SELECT * FROM x")).isTrue();
    assertThat(answersRows("WITH x AS (DELETE FROM t RETURNING id) INSERT INTO u SELECT * FROM x"))
        .isFalse();
    assertThat(answersRows("(SELECT 1) UNION (SELECT 2)")).isTrue();
  }

  @Test
  void aStarIsTheColumnsOfTheOneTable() {
    assertThat(expanded("SELECT * FROM users WHERE id = :id"))
        .isEqualTo("SELECT id, name FROM users WHERE id = :id");
    assertThat(expanded("select  *\nfrom USERS")).isEqualTo("select  id, name\nfrom USERS");
    assertThat(expanded("SELECT * FROM users ORDER BY id LIMIT 3"))
        .isEqualTo("SELECT id, name FROM users ORDER BY id LIMIT 3");
    assertThat(expanded("UPDATE users SET name = 'x' RETURNING *"))
        .isEqualTo("UPDATE users SET name = 'x' RETURNING id, name");
    assertThat(expanded("DELETE FROM users RETURNING *"))
        .isEqualTo("DELETE FROM users RETURNING id, name");
    assertThat(expanded("INSERT INTO users(name) VALUES (2 * 3) RETURNING *"))
        .isEqualTo("INSERT INTO users(name) VALUES (2 * 3) RETURNING id, name");
  }

  @Test
  void aStarThatMayMeanMoreStays() {
    for (String sql :
        List.of(
            "SELECT * FROM users, roles",
            "SELECT * FROM users u JOIN roles r ON true",
            "SELECT * FROM users u, roles",
            "SELECT * FROM users UNION SELECT * FROM other",
            "SELECT * FROM app.users",
            "SELECT * FROM users()",
            "SELECT * FROM other",
            "SELECT count(*) FROM users",
            "SELECT 2 * id FROM users")) {
      assertThat(expanded(sql)).isEqualTo(sql);
    }
  }

  @Test
  void twoStatementsAreNotOne() {
    assertThat(new SqlText("SELECT 1; ").isSingle()).isTrue();
    assertThat(new SqlText("SELECT ';'").isSingle()).isTrue();
    assertThat(new SqlText("SELECT 1; SELECT 2").isSingle()).isFalse();
    assertThat(new SqlText(" -- nothing").isSingle()).isFalse();
  }
}
