package dev.galvanic.sql.pg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.sql.NoRowException;
import dev.galvanic.sql.Row;
import dev.galvanic.sql.RowMapper;
import dev.galvanic.sql.RowMappers;
import dev.galvanic.sql.SqlException;
import dev.galvanic.sql.SqlMappingException;
import dev.galvanic.sql.Statement;
import dev.galvanic.sql.TooManyRowsException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a statement gives back. */
class QueriesTest extends PgTest {
  private static final Statement FIND =
      Statement.read("Things.find", "SELECT name, id FROM things WHERE id = $1");
  private static final Statement LIST =
      Statement.read("Things.list", "SELECT name, id FROM things ORDER BY id");

  record Thing(int id, String name) {}

  private static final RowMapper<Thing> THING =
      new RowMapper<>() {
        @Override
        public List<String> columns() {
          return List.of("id", "name");
        }

        @Override
        public Thing map(Row row) {
          return new Thing(row.intValue(0), row.string(1));
        }
      };

  @BeforeEach
  void table() {
    script(
        "DROP TABLE IF EXISTS things; CREATE TABLE things(id int PRIMARY KEY, name text);"
            + "INSERT INTO things VALUES (1, 'one'), (2, 'two')");
  }

  @Test
  void aRowIsMappedByItsColumnsNamesWhateverTheirOrder() {
    assertThat(database.fetchRow(FIND, THING, 2)).contains(new Thing(2, "two"));
  }

  @Test
  void aListKeepsTheOrderOfTheRows() {
    assertThat(database.fetch(LIST, THING))
        .containsExactly(new Thing(1, "one"), new Thing(2, "two"));
  }

  @Test
  void noRowIsEmptyNullOrA404AndNeverATypeError() {
    assertThat(database.fetchRow(FIND, THING, 9)).isEmpty();
    assertThat(database.fetchValue(FIND, THING, 9)).isNull();
    assertThat(database.fetch(FIND, THING, 9)).isEmpty();
    assertThatThrownBy(() -> database.fetchOne(FIND, THING, 9))
        .isInstanceOfSatisfying(NoRowException.class, e -> assertThat(e.status()).isEqualTo(404))
        .hasMessage("Things.find: no row");
  }

  @Test
  void twoRowsWhereOneIsAskedForAreRefused() {
    assertThatThrownBy(() -> database.fetchRow(LIST, THING))
        .isInstanceOf(TooManyRowsException.class);
    assertThatThrownBy(() -> database.fetchOne(LIST, THING))
        .isInstanceOf(TooManyRowsException.class);
    assertThatThrownBy(() -> database.fetchValue(LIST, THING))
        .isInstanceOf(TooManyRowsException.class);
  }

  @Test
  void aChangeTellsHowManyRowsItChanged() {
    assertThat(database.execute("UPDATE things SET name = $1", "same")).isEqualTo(2);
    assertThat(database.execute("DELETE FROM things WHERE id > $1", 5)).isZero();
  }

  @Test
  void aBatchRunsOncePerTuple() {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (int i = 10; i < 1010; i++) {
      rows.add(new @Nullable Object[] {i, i % 2 == 0 ? null : "name" + i});
    }
    assertThat(database.executeMany("INSERT INTO things VALUES ($1, $2)", rows)).isEqualTo(1000);
    assertThat(database.fetchOne("SELECT count(name) FROM things", RowMappers.LONG)).isEqualTo(502);
    assertThat(database.executeMany("INSERT INTO things VALUES ($1, $2)", List.of())).isZero();
  }

  @Test
  void aBatchThatFailsHasChangedNothing() {
    List<@Nullable Object[]> rows = List.of(new Object[] {20, "new"}, new Object[] {1, "old"});
    assertThatThrownBy(() -> database.executeMany("INSERT INTO things VALUES ($1, $2)", rows))
        .isInstanceOf(SqlException.class);
    assertThat(database.fetch(LIST, THING)).hasSize(2);
  }

  @Test
  void aMissingColumnIsNamedWithItsStatement() {
    Statement part = Statement.read("Things.part", "SELECT id FROM things WHERE id = 1");
    assertThatThrownBy(() -> database.fetchOne(part, THING))
        .isInstanceOf(SqlMappingException.class)
        .hasMessage("Things.part: the result has no column name");
  }

  @Test
  void aNullReadAsAValueIsNamed() {
    script("INSERT INTO things VALUES (3, NULL)");
    assertThatThrownBy(() -> database.fetchOne(FIND, THING, 3))
        .isInstanceOf(SqlMappingException.class)
        .hasMessage(
            "Things.find: column name is NULL, and is read as String. Read it as Optional or @Nullable, or let the statement give no NULL.");
  }

  @Test
  void whatAMapperThrowsIsThrownAndLeavesTheConnectionWell() {
    assertThatThrownBy(
            () ->
                database.fetch(
                    LIST,
                    row -> {
                      throw new StackOverflowError("in the mapper");
                    }))
        .isInstanceOf(StackOverflowError.class);
    assertThat(database.fetch(LIST, THING)).hasSize(2);
  }

  @Test
  void theErrorOfABlockingCallShowsWhereItWasCalled() {
    assertThatThrownBy(() -> database.fetchOne(FIND, THING, 9))
        .satisfies(
            e ->
                assertThat(e.getStackTrace())
                    .anyMatch(at -> at.getClassName().equals(QueriesTest.class.getName())));
  }
}
