package dev.galvanic.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What traces call a statement: its verb, and the table that it writes or reads first. */
class StatementSubjectTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELECT * FROM users WHERE id = :id | SELECT users",
        "SELECT 1 | SELECT ''",
        "SELECT a FROM shop.items i LEFT JOIN b USING (id) | SELECT shop.items",
        "SELECT a FROM unnest(:ids) u(id) JOIN items USING (id) | SELECT items",
        "SELECT x FROM (SELECT y AS x FROM deep) d | SELECT deep",
        "WITH a AS (SELECT 1 FROM b), c AS (SELECT 1 FROM a) SELECT 1 FROM c | SELECT b",
        "WITH RECURSIVE t AS (SELECT 1 AS n UNION ALL SELECT n FROM t) SELECT n FROM t | SELECT ''",
        "WITH d AS (DELETE FROM old RETURNING id) SELECT id FROM d | SELECT old",
        "TABLE users | SELECT users",
        "SELECT 1 FROM a UNION SELECT 1 FROM b | SELECT a",
        "INSERT INTO users(name) SELECT name FROM old | INSERT users",
        "UPDATE users SET name = :name | UPDATE users",
        "DELETE FROM \"Users\" | DELETE Users",
        "MERGE INTO a USING b ON a.id = b.id WHEN MATCHED THEN DELETE | MERGE a",
        "call refresh() | CALL ''",
        "selec 1 | SELEC ''",
      })
  void isNamed(String sql, String name) {
    StatementSubject subject = StatementSubject.of(sql);
    assertThat(subject.operation() + " " + subject.table()).isEqualTo(name.replace("''", ""));
  }
}
