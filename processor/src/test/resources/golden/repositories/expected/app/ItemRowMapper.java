package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.sql.Row;
import dev.galvanic.sql.RowMapper;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Rows as {@link Item}. */
@Generated
final class ItemRowMapper implements RowMapper<Item> {
  static final ItemRowMapper INSTANCE = new ItemRowMapper();
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "create_time",
          "label",
          "stock",
          "note",
          "color",
          "paint",
          "tags",
          "colors",
          "numbers",
          "picture");

  private ItemRowMapper() {}

  @Override
  public List<String> columns() {
    return COLUMNS;
  }

  @Override
  public Item map(Row row) {
    return new Item(
        row.intValue(0),
        row.offsetDateTime(1),
        row.string(2),
        row.isNull(3) ? null : row.intValue(3),
        row.isNull(4) ? Optional.empty() : Optional.of(row.string(4)),
        row.oneOf(5, Color.class),
        row.isNull(6) ? null : row.oneOf(6, Color.class),
        row.list(7, String.class),
        row.list(8, Color.class),
        new LinkedHashSet<>(row.list(9, Long.class)),
        row.bytes(10));
  }
}
