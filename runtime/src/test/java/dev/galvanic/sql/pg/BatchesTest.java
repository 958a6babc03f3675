package dev.galvanic.sql.pg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.Page;
import dev.galvanic.sql.CheckViolationException;
import dev.galvanic.sql.RowMappers;
import dev.galvanic.sql.SqlException;
import dev.galvanic.sql.Statement;
import dev.galvanic.sql.UniqueViolationException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A statement for each element, and two statements for a page, in one round trip. */
class BatchesTest extends PgTest {
  private static final Statement INSERT =
      Statement.write(
          "insert", "INSERT INTO batched(name) SELECT $1 FROM generate_series(1, $2) RETURNING id");

  @BeforeEach
  void table() {
    script(
        "DROP TABLE IF EXISTS batched; CREATE TABLE batched(id int GENERATED ALWAYS AS IDENTITY,"
            + " name text, CHECK (name <> 'bad'))");
  }

  private static List<@Nullable Object[]> args(Object[]... each) {
    return List.of(each);
  }

  private static Object[] element(String name, int rows) {
    return new Object[] {name, rows};
  }

  @Test
  void theCountOfEachElement() throws Exception {
    assertThat(
            database.executeEach(INSERT, args(element("a", 2), element("b", 0), element("c", 3))))
        .containsExactly(2, 0, 3);
    assertThat(
            database
                .async()
                .executeEach(INSERT, args(element("d", 1)))
                .toCompletableFuture()
                .get(5, TimeUnit.SECONDS))
        .containsExactly(1);
    assertThat(database.executeEach(INSERT, List.of())).isEmpty();
    assertThat(database.executeMany(INSERT, args(element("e", 2), element("f", 1)))).isEqualTo(3);
  }

  @Test
  void theRowsOfAllInOrder() throws Exception {
    assertThat(
            database.fetchMany(
                INSERT, RowMappers.INT, args(element("a", 2), element("b", 0), element("c", 1))))
        .containsExactly(1, 2, 3);
    assertThat(
            database
                .async()
                .fetchMany(INSERT, RowMappers.INT, args(element("d", 1)))
                .toCompletableFuture()
                .get(5, TimeUnit.SECONDS))
        .containsExactly(4);
    assertThat(database.fetchMany(INSERT, RowMappers.INT, List.of())).isEmpty();
    List<@Nullable Object[]> many = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      many.add(element("x" + i, 1));
    }
    assertThat(database.fetchMany(INSERT, RowMappers.INT, many)).hasSize(1000).isSorted();
  }

  @Test
  void allOfItHappensOrNone() {
    assertThatThrownBy(
            () ->
                database.fetchMany(
                    INSERT, RowMappers.INT, args(element("a", 1), element("bad", 1))))
        .isInstanceOf(CheckViolationException.class);
    script("ALTER TABLE batched ADD UNIQUE (name)");
    assertThatThrownBy(() -> database.executeEach(INSERT, args(element("a", 1), element("a", 1))))
        .isInstanceOf(UniqueViolationException.class);
    assertThat(database.fetchOne("SELECT count(*) FROM batched", RowMappers.INT)).isZero();
    database.transaction(
        tx -> {
          assertThat(tx.fetchMany(INSERT, RowMappers.INT, args(element("b", 1), element("c", 1))))
              .hasSize(2);
          return tx.executeEach(INSERT, args(element("d", 1))).length;
        });
    assertThat(database.fetchOne("SELECT count(*) FROM batched", RowMappers.INT)).isEqualTo(3);
  }

  @Test
  void aPageAndHowLongItsListIs() throws Exception {
    database.executeMany(INSERT, args(element("a", 30)));
    Statement rows =
        Statement.read(
            "rows", "SELECT id FROM batched WHERE name = $1 ORDER BY id LIMIT $2 OFFSET $3");
    Statement count = Statement.read("count", "SELECT count(*) FROM batched WHERE name = $1");
    Object[] args = {"a", 10, 25L};
    Object[] countArgs = {"a"};
    Page<Integer> expected = Page.of(List.of(26, 27, 28, 29, 30), 30, 10, 25);
    assertThat(database.page(rows, RowMappers.INT, args, count, countArgs, 10, 25))
        .isEqualTo(expected);
    assertThat(
            database
                .async()
                .page(rows, RowMappers.INT, args, count, countArgs, 10, 25)
                .toCompletableFuture()
                .get(5, TimeUnit.SECONDS))
        .isEqualTo(expected);
    Page<Integer> seen =
        database.transaction(
            tx -> {
              tx.execute("DELETE FROM batched WHERE id = 30");
              return tx.page(rows, RowMappers.INT, args, count, countArgs, 10, 25);
            });
    assertThat(seen.pagination().total()).isEqualTo(29);
    Statement wrong = Statement.read("wrong", "SELECT count(*) FROM missing");
    assertThatThrownBy(
            () -> database.page(rows, RowMappers.INT, args, wrong, new Object[0], 10, 25))
        .isInstanceOf(SqlException.class);
  }
}
