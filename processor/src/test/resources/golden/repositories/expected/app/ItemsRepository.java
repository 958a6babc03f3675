package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.sql.Database;
import dev.galvanic.sql.RowMapper;
import dev.galvanic.sql.RowMappers;
import dev.galvanic.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** The statements of {@link Items}. */
@Generated
final class ItemsRepository implements Items {
  private static final Statement FIND =
      Statement.read(
              "Items.find",
              "SELECT id, create_time, label, stock, note, color, paint, tags, colors, numbers, "
                  + "picture FROM items WHERE id = $1")
          .about("SELECT", "items")
          .identity();
  private static final Statement LOCK =
      Statement.write(
              "Items.lock",
              "SELECT id, create_time, label, stock, note, color, paint, tags, colors, numbers, "
                  + "picture FROM items WHERE id = $1 FOR UPDATE")
          .about("SELECT", "items")
          .identity();
  private static final Statement OR_NULL =
      Statement.read(
              "Items.orNull",
              "SELECT id, create_time, label, stock, note, color, paint, tags, colors, numbers, "
                  + "picture FROM items WHERE id = $1")
          .about("SELECT", "items")
          .identity();
  private static final Statement NAMED =
      Statement.read(
              "Items.named",
              "SELECT id, create_time, label, stock, note, color, paint, tags, colors, numbers, "
                  + "picture FROM items WHERE label = $1 OR note = $1 ORDER BY id LIMIT $2")
          .about("SELECT", "items")
          .identity();
  private static final Statement COLORED =
      Statement.read(
              "Items.colored",
              "SELECT id, create_time, label, stock, note, color, paint, tags, colors, numbers, "
                  + "picture FROM items WHERE color = ANY ($1) AND ($2::text IS NULL OR note = $2)")
          .about("SELECT", "items")
          .identity();
  private static final Statement COUNTS =
      Statement.read("Items.counts", "SELECT color, count(*) AS how_many FROM items GROUP BY color")
          .about("SELECT", "items")
          .identity();
  private static final Statement COUNT =
      Statement.read("Items.count", "SELECT count(*) FROM items").about("SELECT", "items");
  private static final Statement NOTE =
      Statement.read("Items.note", "SELECT note FROM items WHERE id = $1").about("SELECT", "items");
  private static final Statement NOTE_OR_NULL =
      Statement.read("Items.noteOrNull", "SELECT note FROM items WHERE id = $1")
          .about("SELECT", "items");
  private static final Statement TAGS =
      Statement.read("Items.tags", "SELECT tags FROM items WHERE id = $1").about("SELECT", "items");
  private static final Statement COLORS =
      Statement.read("Items.colors", "SELECT color FROM items").about("SELECT", "items");
  private static final Statement INSERT =
      Statement.write(
              "Items.insert",
              "INSERT INTO items(label, stock, color, tags, colors, numbers, picture)\n"
                  + "VALUES ($1, $2, $3, '{}', '{}', '{}', '')\n"
                  + "RETURNING id\n")
          .about("INSERT", "items");
  private static final Statement UPDATE =
      Statement.write("Items.update", "UPDATE items SET stock = $1 WHERE id = $2")
          .about("UPDATE", "items");
  private static final Statement DELETE =
      Statement.write("Items.delete", "DELETE FROM items WHERE id = $1").about("DELETE", "items");
  private static final Statement CLEAR =
      Statement.write("Items.clear", "DELETE FROM items WHERE 'a:b' <> label")
          .about("DELETE", "items");
  private static final Statement PICTURE =
      Statement.write("Items.picture", "UPDATE items SET picture = $1").about("UPDATE", "items");
  private static final Statement FIND_LATER =
      Statement.read(
              "Items.findLater",
              "SELECT id, create_time, label, stock, note, color, paint, tags, colors, numbers, "
                  + "picture FROM items WHERE id = $1")
          .about("SELECT", "items")
          .identity();
  private static final Statement LIST_LATER =
      Statement.read(
              "Items.listLater",
              "SELECT id, create_time, label, stock, note, color, paint, tags, colors, numbers, "
                  + "picture FROM items")
          .about("SELECT", "items")
          .identity();
  private static final Statement COUNT_LATER =
      Statement.read("Items.countLater", "SELECT count(*) FROM items").about("SELECT", "items");
  private static final Statement NOTE_LATER =
      Statement.read("Items.noteLater", "SELECT note FROM items WHERE id = $1")
          .about("SELECT", "items");
  private static final Statement UPDATE_LATER =
      Statement.write("Items.updateLater", "UPDATE items SET stock = $1 WHERE id = $2")
          .about("UPDATE", "items");
  private static final Statement CLEAR_LATER =
      Statement.write("Items.clearLater", "DELETE FROM items").about("DELETE", "items");
  private static final RowMapper<@Nullable String> NULLABLE_STRING_ROW =
      RowMappers.nullable(RowMappers.STRING);
  private static final RowMapper<List<String>> STRING_LIST_ROW = RowMappers.list(String.class);
  private static final RowMapper<Color> COLOR_ROW = RowMappers.oneOf(Color.class);
  private final Database database_;

  ItemsRepository(Database database_) {
    this.database_ = database_;
  }

  @Override
  public Optional<Item> find(int id) {
    return database_.fetchRow(FIND, ItemRowMapper.INSTANCE, id);
  }

  @Override
  public Item lock(int id) {
    return database_.fetchOne(LOCK, ItemRowMapper.INSTANCE, id);
  }

  @Override
  public @Nullable Item orNull(int id) {
    return database_.fetchValue(OR_NULL, ItemRowMapper.INSTANCE, id);
  }

  @Override
  public List<Item> named(String name, int limit) {
    return database_.fetch(NAMED, ItemRowMapper.INSTANCE, name, limit);
  }

  @Override
  public List<Item> colored(List<Color> colors, Optional<String> note) {
    return database_.fetch(COLORED, ItemRowMapper.INSTANCE, colors, note);
  }

  @Override
  public List<Count> counts() {
    return database_.fetch(COUNTS, CountRowMapper.INSTANCE);
  }

  @Override
  public long count() {
    return database_.fetchOne(COUNT, RowMappers.LONG);
  }

  @Override
  public Optional<String> note(int id) {
    return Optional.ofNullable(database_.fetchValue(NOTE, NULLABLE_STRING_ROW, id));
  }

  @Override
  public @Nullable String noteOrNull(int id) {
    return database_.fetchValue(NOTE_OR_NULL, NULLABLE_STRING_ROW, id);
  }

  @Override
  public List<List<String>> tags(int id) {
    return database_.fetch(TAGS, STRING_LIST_ROW, id);
  }

  @Override
  public List<Color> colors() {
    return database_.fetch(COLORS, COLOR_ROW);
  }

  @Override
  public int insert(NewItem item) {
    return database_.fetchOne(INSERT, RowMappers.INT, item.name(), item.stock(), item.color());
  }

  @Override
  public int update(int id, @Nullable Integer stock) {
    return Math.toIntExact(database_.execute(UPDATE, stock, id));
  }

  @Override
  public long delete(int id) {
    return database_.execute(DELETE, id);
  }

  @Override
  public void clear() {
    database_.execute(CLEAR);
  }

  @Override
  public void picture(byte[] database) {
    database_.execute(PICTURE, database);
  }

  @Override
  public CompletionStage<Optional<Item>> findLater(int id) {
    return database_.async().fetchRow(FIND_LATER, ItemRowMapper.INSTANCE, id);
  }

  @Override
  public CompletionStage<List<Item>> listLater() {
    return database_.async().fetch(LIST_LATER, ItemRowMapper.INSTANCE);
  }

  @Override
  public CompletionStage<Long> countLater() {
    return database_.async().fetchOne(COUNT_LATER, RowMappers.LONG);
  }

  @Override
  public CompletionStage<Optional<String>> noteLater(int id) {
    return database_
        .async()
        .fetchValue(NOTE_LATER, NULLABLE_STRING_ROW, id)
        .thenApply(Optional::ofNullable);
  }

  @Override
  public CompletionStage<Integer> updateLater(int id, int stock) {
    return database_.async().execute(UPDATE_LATER, stock, id).thenApply(Math::toIntExact);
  }

  @Override
  public CompletionStage<Void> clearLater() {
    return database_.async().execute(CLEAR_LATER).thenAccept(count -> {});
  }
}
