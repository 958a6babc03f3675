package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.sql.Row;
import dev.galvanic.sql.RowMapper;
import java.util.List;

/** Rows as {@link Count}. */
@Generated
final class CountRowMapper implements RowMapper<Count> {
  static final CountRowMapper INSTANCE = new CountRowMapper();
  private static final List<String> COLUMNS = List.of("color", "how_many");

  private CountRowMapper() {}

  @Override
  public List<String> columns() {
    return COLUMNS;
  }

  @Override
  public Count map(Row row) {
    return new Count(row.oneOf(0, Color.class), row.longValue(1));
  }
}
