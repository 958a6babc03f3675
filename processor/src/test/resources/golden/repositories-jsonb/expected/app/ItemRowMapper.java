package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.json.Codecs;
import dev.galvanic.json.JsonCodec;
import dev.galvanic.sql.JsonText;
import dev.galvanic.sql.Row;
import dev.galvanic.sql.RowMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Rows as {@link Item}. */
@Generated
final class ItemRowMapper implements RowMapper<Item> {
  static final ItemRowMapper INSTANCE = new ItemRowMapper();
  private static final List<String> COLUMNS =
      List.of("id", "part", "spare", "other", "parts", "set", "labels", "sizes", "box", "grid");
  private static final JsonCodec<List<Part>> PART_LIST_CODEC = Codecs.list(PartCodec.INSTANCE);
  private static final JsonCodec<Set<Part>> PART_SET_CODEC = Codecs.set(PartCodec.INSTANCE);
  private static final JsonCodec<Map<String, String>> STRING_MAP_CODEC = Codecs.map(Codecs.STRING);
  private static final JsonCodec<Map<String, List<Integer>>> INT_LIST_MAP_CODEC =
      Codecs.map(Codecs.list(Codecs.INT));
  private static final JsonCodec<Box<Part>> PART_BOX_CODEC = new BoxCodec<>(PartCodec.INSTANCE);
  private static final JsonCodec<List<List<Integer>>> INT_LIST_LIST_CODEC =
      Codecs.list(Codecs.list(Codecs.INT));

  private ItemRowMapper() {}

  @Override
  public List<String> columns() {
    return COLUMNS;
  }

  @Override
  public Item map(Row row) {
    return new Item(
        row.intValue(0),
        JsonText.read(PartCodec.INSTANCE, row.json(1)),
        row.isNull(2) ? null : JsonText.read(PartCodec.INSTANCE, row.json(2)),
        row.isNull(3)
            ? Optional.empty()
            : Optional.of(JsonText.read(PartCodec.INSTANCE, row.json(3))),
        JsonText.read(PART_LIST_CODEC, row.json(4)),
        JsonText.read(PART_SET_CODEC, row.json(5)),
        JsonText.read(STRING_MAP_CODEC, row.json(6)),
        row.isNull(7) ? null : JsonText.read(INT_LIST_MAP_CODEC, row.json(7)),
        JsonText.read(PART_BOX_CODEC, row.json(8)),
        JsonText.read(INT_LIST_LIST_CODEC, row.json(9)));
  }
}
