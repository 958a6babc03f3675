package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.sql.Row;
import dev.galvanic.sql.RowMapper;
import java.util.List;

/** Rows as {@link Items.Limit}. */
@Generated
final class ItemsLimitRowMapper implements RowMapper<Items.Limit> {
  static final ItemsLimitRowMapper INSTANCE = new ItemsLimitRowMapper();
  private static final List<String> COLUMNS = List.of("price");

  private ItemsLimitRowMapper() {}

  @Override
  public List<String> columns() {
    return COLUMNS;
  }

  @Override
  public Items.Limit map(Row row) {
    return new Items.Limit(row.value(0, MoneyCodec.INSTANCE));
  }
}
