package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.json.Codecs;
import dev.galvanic.json.JsonCodec;
import dev.galvanic.sql.Database;
import dev.galvanic.sql.JsonText;
import dev.galvanic.sql.RowMapper;
import dev.galvanic.sql.RowMappers;
import dev.galvanic.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** The statements of {@link Items}. */
@Generated
final class ItemsRepository implements Items {
  private static final Statement ALL =
      Statement.read(
              "Items.all",
              "SELECT id, part, spare, other, parts, set, labels, sizes, box, grid FROM items")
          .about("SELECT", "items")
          .identity();
  private static final Statement LABELS =
      Statement.read("Items.labels", "SELECT labels FROM items WHERE id = $1")
          .about("SELECT", "items");
  private static final Statement SIZES =
      Statement.read("Items.sizes", "SELECT sizes FROM items WHERE id = $1")
          .about("SELECT", "items");
  private static final Statement PARTS =
      Statement.read("Items.parts", "SELECT parts FROM items").about("SELECT", "items");
  private static final Statement INSERT =
      Statement.write(
              "Items.insert",
              "INSERT INTO items(part, spare, other, parts, set, labels, sizes, box, grid)\n"
                  + "VALUES ($1, $2, $3, $4, $5, $6,\n"
                  + "  $7, $8, $9)\n")
          .about("INSERT", "items");
  private static final Statement UPDATE =
      Statement.write("Items.update", "UPDATE items SET labels = $1, part = $2 WHERE id = $3")
          .about("UPDATE", "items");
  private static final Statement REPLACE =
      Statement.write("Items.replace", "UPDATE items SET spare = $1, other = $2, parts = $3")
          .about("UPDATE", "items");
  private static final JsonCodec<Map<String, String>> STRING_MAP_CODEC = Codecs.map(Codecs.STRING);
  private static final JsonCodec<Map<String, List<Integer>>> INT_LIST_MAP_CODEC =
      Codecs.map(Codecs.list(Codecs.INT));
  private static final JsonCodec<List<Part>> PART_LIST_CODEC = Codecs.list(PartCodec.INSTANCE);
  private static final JsonCodec<Set<Part>> PART_SET_CODEC = Codecs.set(PartCodec.INSTANCE);
  private static final JsonCodec<Box<Part>> PART_BOX_CODEC = new BoxCodec<>(PartCodec.INSTANCE);
  private static final JsonCodec<List<List<Integer>>> INT_LIST_LIST_CODEC =
      Codecs.list(Codecs.list(Codecs.INT));
  private static final RowMapper<Map<String, String>> STRING_MAP_ROW =
      JsonText.mapper(STRING_MAP_CODEC);
  private static final RowMapper<@Nullable Map<String, List<Integer>>> NULLABLE_INT_LIST_MAP_ROW =
      RowMappers.nullable(JsonText.mapper(INT_LIST_MAP_CODEC));
  private static final RowMapper<List<Part>> PART_LIST_ROW = JsonText.mapper(PART_LIST_CODEC);
  private final Database database;

  ItemsRepository(Database database) {
    this.database = database;
  }

  @Override
  public List<Item> all() {
    return database.fetch(ALL, ItemRowMapper.INSTANCE);
  }

  @Override
  public Map<String, String> labels(int id) {
    return database.fetchOne(LABELS, STRING_MAP_ROW, id);
  }

  @Override
  public Optional<Map<String, List<Integer>>> sizes(int id) {
    return Optional.ofNullable(database.fetchValue(SIZES, NULLABLE_INT_LIST_MAP_ROW, id));
  }

  @Override
  public CompletionStage<List<List<Part>>> parts() {
    return database.async().fetch(PARTS, PART_LIST_ROW);
  }

  @Override
  public void insert(Item item) {
    database.execute(
        INSERT,
        JsonText.of(PartCodec.INSTANCE, item.part()),
        JsonText.of(PartCodec.INSTANCE, item.spare()),
        JsonText.of(PartCodec.INSTANCE, item.other().orElse(null)),
        JsonText.of(PART_LIST_CODEC, item.parts()),
        JsonText.of(PART_SET_CODEC, item.set()),
        JsonText.of(STRING_MAP_CODEC, item.labels()),
        JsonText.of(INT_LIST_MAP_CODEC, item.sizes()),
        JsonText.of(PART_BOX_CODEC, item.box()),
        JsonText.of(INT_LIST_LIST_CODEC, item.grid()));
  }

  @Override
  public void update(List<Item> items) {
    List<Object[]> batch = new ArrayList<>(items.size());
    for (Item each : items) {
      batch.add(
          new Object[] {
            JsonText.of(STRING_MAP_CODEC, each.labels()),
            JsonText.of(PartCodec.INSTANCE, each.part()),
            each.id()
          });
    }
    database.executeMany(UPDATE, batch);
  }

  @Override
  public boolean replace(@Nullable Part spare, Optional<Part> other, List<Part> parts) {
    return database.execute(
            REPLACE,
            JsonText.of(PartCodec.INSTANCE, spare),
            JsonText.of(PartCodec.INSTANCE, other.orElse(null)),
            JsonText.of(PART_LIST_CODEC, parts))
        > 0;
  }
}
