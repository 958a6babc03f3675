package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.sql.Row;
import dev.galvanic.sql.RowMapper;
import java.util.List;

/** Rows as {@link Item}. */
@Generated
final class ItemRowMapper implements RowMapper<Item> {
  static final ItemRowMapper INSTANCE = new ItemRowMapper();
  private static final List<String> COLUMNS =
      List.of("id", "code", "name", "note", "stock", "tags", "changed");

  private ItemRowMapper() {}

  @Override
  public List<String> columns() {
    return COLUMNS;
  }

  @Override
  public Item map(Row row) {
    return new Item(
        row.intValue(0),
        row.uuid(1),
        row.string(2),
        row.isNull(3) ? null : row.string(3),
        row.longValue(4),
        row.list(5, String.class),
        row.offsetDateTime(6));
  }
}
