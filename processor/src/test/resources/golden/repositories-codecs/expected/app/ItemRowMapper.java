package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.sql.Row;
import dev.galvanic.sql.RowMapper;
import java.util.List;
import java.util.Optional;

/** Rows as {@link Item}. */
@Generated
final class ItemRowMapper implements RowMapper<Item> {
  static final ItemRowMapper INSTANCE = new ItemRowMapper();
  private static final List<String> COLUMNS =
      List.of("id", "price", "rebate", "tax", "currency", "other");
  private static final CurrencyCodec CURRENCY_CODEC = new CurrencyCodec();

  private ItemRowMapper() {}

  @Override
  public List<String> columns() {
    return COLUMNS;
  }

  @Override
  public Item map(Row row) {
    return new Item(
        row.intValue(0),
        row.value(1, MoneyCodec.INSTANCE),
        row.isNull(2) ? null : row.value(2, MoneyCodec.INSTANCE),
        row.isNull(3) ? Optional.empty() : Optional.of(row.value(3, MoneyCodec.INSTANCE)),
        row.value(4, CURRENCY_CODEC),
        row.isNull(5) ? Optional.empty() : Optional.of(row.value(5, CURRENCY_CODEC)));
  }
}
