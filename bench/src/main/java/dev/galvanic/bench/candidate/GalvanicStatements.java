package dev.galvanic.bench.candidate;

import dev.galvanic.sql.Row;
import dev.galvanic.sql.RowMapper;
import dev.galvanic.sql.Statement;
import java.util.List;

/** What Galvanic's processor generates for a repository: statements and row mappers. */
final class GalvanicStatements {
  static final RowMapper<User> USER = new Users();
  static final RowMapper<PgType> PG_TYPE = new PgTypes();

  private GalvanicStatements() {}

  static Statement of(Workload workload) {
    return switch (workload) {
      case INSERT_IN_TRANSACTION, BATCH_1000 -> Statement.write(workload.name(), workload.sql());
      default -> Statement.read(workload.name(), workload.sql());
    };
  }

  private static final class Users implements RowMapper<User> {
    private static final List<String> COLUMNS =
        List.of("id", "create_time", "name", "age", "sex", "city_id", "role_id");

    @Override
    public List<String> columns() {
      return COLUMNS;
    }

    @Override
    public User map(Row row) {
      return new User(
          row.intValue(0),
          row.offsetDateTime(1),
          row.string(2),
          row.intValue(3),
          row.isNull(4) ? null : row.string(4),
          row.intValue(5),
          row.intValue(6));
    }
  }

  private static final class PgTypes implements RowMapper<PgType> {
    private static final List<String> COLUMNS =
        List.of(
            "typname",
            "typnamespace",
            "typowner",
            "typlen",
            "typbyval",
            "typcategory",
            "typispreferred",
            "typisdefined",
            "typdelim",
            "typrelid",
            "typelem",
            "typarray");

    @Override
    public List<String> columns() {
      return COLUMNS;
    }

    @Override
    public PgType map(Row row) {
      return new PgType(
          row.string(0),
          row.longValue(1),
          row.longValue(2),
          row.shortValue(3),
          row.booleanValue(4),
          row.string(5),
          row.booleanValue(6),
          row.booleanValue(7),
          row.string(8),
          row.longValue(9),
          row.longValue(10),
          row.longValue(11));
    }
  }
}
