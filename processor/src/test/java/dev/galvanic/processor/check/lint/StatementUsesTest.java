package dev.galvanic.processor.check.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.processor.model.schema.Schema;
import dev.galvanic.processor.model.schema.TableName;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The column {@code name} of {@code users} is gone. */
class StatementUsesTest {
  private static final TableName USERS = TableName.of("users");
  private static final Schema AFTER =
      new Schema(
          List.of(
              LintPlans.table("users", LintPlans.column("id"), LintPlans.column("age")),
              LintPlans.table("orders", LintPlans.column("id"), LintPlans.column("user_id")),
              LintPlans.table("cities", LintPlans.column("id"), LintPlans.column("name"))));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT name FROM users",
        "SELECT id, NAME FROM Users WHERE id = :p1",
        "SELECT id, \"name\" FROM users",
        "SELECT u.name FROM users u",
        "SELECT u.name FROM users AS u JOIN cities c ON c.id = u.id",
        "SELECT users.name FROM users",
        "SELECT public.users.name FROM public.users",
        "SELECT id FROM users WHERE lower(name) = :p1",
        "SELECT id FROM users ORDER BY name",
        "SELECT id AS x FROM orders o JOIN users u ON u.id = o.user_id WHERE name = 'a'",
        "INSERT INTO users (name, age) VALUES (:p1, :p2)",
        "INSERT INTO users(age, name) SELECT id, name FROM cities",
        "INSERT INTO users AS u (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET age = excluded.name",
        "UPDATE users SET name = :p1 WHERE id = :p2",
        "UPDATE users SET age = 1 WHERE id = 1 RETURNING id, name",
        "DELETE FROM users WHERE name IS NULL",
        "DELETE FROM orders USING users WHERE users.name = 'a'",
        "WITH old AS (SELECT id FROM users WHERE name = 'a') DELETE FROM orders USING old WHERE true",
        "SELECT id FROM orders WHERE user_id IN (SELECT id FROM users WHERE name = :p1)",
        "SELECT count(*) FILTER (WHERE name = 'a') FROM users",
        "SELECT extract(year FROM u.name) FROM users u",
        "SELECT name::text FROM users",
        "MERGE INTO users u USING orders o ON o.id = u.id WHEN MATCHED THEN UPDATE SET name = 'a'"
      })
  void isUsed(String sql) {
    assertThat(StatementUses.of(sql).usesColumn(USERS, "name", AFTER)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT id FROM users",
        "SELECT * FROM users",
        "SELECT name FROM cities",
        "SELECT id AS name FROM users ORDER BY name",
        "SELECT id name FROM users",
        "SELECT lower('a') name FROM users",
        "SELECT :p1 name FROM users",
        "SELECT 'name' FROM users",
        "SELECT $$name$$ FROM users -- name",
        "SELECT name(id) FROM users",
        "SELECT c.name FROM users u JOIN cities c ON c.id = u.id",
        "SELECT name FROM users u JOIN cities c ON c.id = u.id",
        "SELECT name FROM users, cities",
        "SELECT name FROM users JOIN elsewhere USING (id)",
        "SELECT name FROM users, pg_timezone_names() AS z",
        "SELECT x.name FROM users u, jsonb_to_recordset(:p1) AS x(name text)",
        "SELECT name FROM users u CROSS JOIN (VALUES ('a')) AS v(name)",
        "SELECT v.name FROM users u CROSS JOIN (SELECT id AS name FROM orders) v",
        "SELECT name.id FROM users name",
        "WITH name AS (SELECT id FROM users) SELECT name.id FROM name",
        "WITH o(name) AS (SELECT id FROM users) SELECT name FROM o",
        "SELECT CAST(id AS name) FROM users",
        "SELECT id::name FROM users",
        "SELECT make_interval(name => 1) FROM users",
        "INSERT INTO cities (name) SELECT id FROM users",
        "INSERT INTO users (id) SELECT name FROM cities",
        "INSERT INTO users (id) VALUES (1) ON CONFLICT ON CONSTRAINT name DO NOTHING",
        "SELECT id FROM users WINDOW name AS (PARTITION BY id)",
        "SELECT (u.data).name FROM users u",
        "SELECT u.name FROM cities u WHERE EXISTS (SELECT 1 FROM users u)",
        "MERGE INTO users u USING (VALUES (1)) AS s(name) ON s.name = u.id WHEN MATCHED THEN DELETE",
        "SELECT name FROM app.users"
      })
  void isNotUsedAsFarAsAnybodyCanTell(String sql) {
    assertThat(StatementUses.of(sql).usesColumn(USERS, "name", AFTER)).isFalse();
  }

  @Test
  void wordsOfTheLanguageAreNoColumns() {
    for (String sql :
        List.of(
            "SELECT extract(year FROM now()) FROM users",
            "SELECT date '2026-11-25', interval '1' year FROM users",
            "SELECT id FROM users ORDER BY id NULLS FIRST FETCH FIRST 1 ROW ONLY",
            "SELECT id FROM users FOR NO KEY UPDATE",
            "SELECT id FROM users WHERE age IS DISTINCT FROM 1",
            "SELECT trim(both 'x' FROM 'y') FROM users")) {
      for (String column : List.of("year", "date", "first", "key", "no", "row", "only", "both")) {
        assertThat(StatementUses.of(sql).usesColumn(USERS, column, AFTER))
            .as("%s in %s", column, sql)
            .isFalse();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * FROM people",
        "SELECT * FROM users u LEFT JOIN public.people p ON p.id = u.id",
        "SELECT 1 FROM users, people",
        "INSERT INTO people (id) VALUES (1)",
        "UPDATE people SET id = 1",
        "DELETE FROM ONLY people",
        "SELECT 1 WHERE EXISTS (SELECT 1 FROM \"people\")",
        "SELECT 1 FROM (people p JOIN users u ON true)"
      })
  void aTableIsUsed(String sql) {
    assertThat(StatementUses.of(sql).usesTable(TableName.of("people"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT people FROM users",
        "SELECT 1 FROM users people",
        "WITH people AS (SELECT 1) SELECT * FROM people",
        "SELECT * FROM people(1)",
        "SELECT extract(day FROM people) FROM users",
        "SELECT 1 FROM users WHERE age IS NOT DISTINCT FROM people",
        "SELECT 1 FROM other.people",
        "SELECT id FROM users FOR UPDATE OF people"
      })
  void aTableIsNotUsed(String sql) {
    assertThat(StatementUses.of(sql).usesTable(TableName.of("people"))).isFalse();
  }
}
