package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.sql.Row;
import dev.galvanic.sql.RowMapper;
import java.util.List;

/** Rows as {@link Removed}. */
@Generated
final class RemovedRowMapper implements RowMapper<Removed> {
  static final RemovedRowMapper INSTANCE = new RemovedRowMapper();
  private static final List<String> COLUMNS = List.of("id", "pieces");

  private RemovedRowMapper() {}

  @Override
  public List<String> columns() {
    return COLUMNS;
  }

  @Override
  public Removed map(Row row) {
    return new Removed(row.longValue(0), row.intValue(1));
  }
}
