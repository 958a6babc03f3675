package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.sql.Row;
import dev.galvanic.sql.RowMapper;
import java.util.List;

/** Rows as {@link Item}. */
@Generated
final class ItemRowMapper implements RowMapper<Item> {
  static final ItemRowMapper INSTANCE = new ItemRowMapper();
  private static final List<String> COLUMNS = List.of("id", "stock");

  private ItemRowMapper() {}

  @Override
  public List<String> columns() {
    return COLUMNS;
  }

  @Override
  public Item map(Row row) {
    return new Item(row.intValue(0), row.intValue(1));
  }
}
