package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.sql.Row;
import dev.galvanic.sql.RowMapper;
import java.util.List;
import java.util.Optional;

/** Rows as {@link Sold}. */
@Generated
final class SoldRowMapper implements RowMapper<Sold> {
  static final SoldRowMapper INSTANCE = new SoldRowMapper();
  private static final List<String> COLUMNS =
      List.of("name", "orders", "pieces", "average", "last");

  private SoldRowMapper() {}

  @Override
  public List<String> columns() {
    return COLUMNS;
  }

  @Override
  public Sold map(Row row) {
    return new Sold(
        row.string(0),
        row.longValue(1),
        row.longValue(2),
        row.isNull(3) ? Optional.empty() : Optional.of(row.bigDecimal(3)),
        row.isNull(4) ? null : row.offsetDateTime(4));
  }
}
