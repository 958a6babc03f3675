package dev.galvanic.sql.pg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.sql.Row;
import dev.galvanic.sql.RowMapper;
import dev.galvanic.sql.SqlMappingException;
import dev.galvanic.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a mapper finds its columns. */
class ColumnOrderTest extends PgTest {
  record Pair(int id, String name) {}

  private static final RowMapper<Pair> PAIRS =
      new RowMapper<>() {
        @Override
        public List<String> columns() {
          return List.of("id", "name");
        }

        @Override
        public Pair map(Row row) {
          return new Pair(row.intValue(0), row.string(1));
        }
      };

  private static Statement select(String columns) {
    return Statement.read("pairs", "SELECT " + columns);
  }

  @Test
  void withoutAnOrderTheyAreLookedUpByName() {
    assertThat(database.fetchOne(select("'a' AS name, 1 AS id"), PAIRS))
        .isEqualTo(new Pair(1, "a"));
    assertThatThrownBy(() -> database.fetchOne(select("'a', 1"), PAIRS))
        .isInstanceOf(SqlMappingException.class);
  }

  @Test
  void withAnOrderNamesMeanNothing() {
    assertThat(database.fetchOne(select("'a', true, 1").withOrder(2, 0), PAIRS))
        .isEqualTo(new Pair(1, "a"));
    assertThat(database.fetchOne(select("1, 'a'").withOrder(0, 1), PAIRS))
        .isEqualTo(new Pair(1, "a"));
    assertThat(database.fetchOne(select("1, 'a'").identity(), PAIRS)).isEqualTo(new Pair(1, "a"));
  }

  @Test
  void whatIsMissingIsToldByItsPlace() {
    assertThatThrownBy(() -> database.fetchOne(select("1").withOrder(0, 3), PAIRS))
        .isInstanceOf(SqlMappingException.class)
        .hasMessage("pairs: the result has no column 4");
    assertThatThrownBy(() -> database.fetchOne(select("NULL::int, 'a'").identity(), PAIRS))
        .isInstanceOf(SqlMappingException.class);
  }
}
