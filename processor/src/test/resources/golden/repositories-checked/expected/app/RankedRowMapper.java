package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.sql.Row;
import dev.galvanic.sql.RowMapper;
import java.util.List;

/** Rows as {@link Ranked}. */
@Generated
final class RankedRowMapper implements RowMapper<Ranked> {
  static final RankedRowMapper INSTANCE = new RankedRowMapper();
  private static final List<String> COLUMNS = List.of("id", "name", "rank");

  private RankedRowMapper() {}

  @Override
  public List<String> columns() {
    return COLUMNS;
  }

  @Override
  public Ranked map(Row row) {
    return new Ranked(row.intValue(0), row.string(1), row.longValue(2));
  }
}
