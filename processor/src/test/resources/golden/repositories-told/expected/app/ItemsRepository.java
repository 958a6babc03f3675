package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.sql.Database;
import dev.galvanic.sql.RowMappers;
import dev.galvanic.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The statements of {@link Items}. */
@Generated
final class ItemsRepository implements Items {
  private static final Statement MATCHING =
      Statement.read(
              "Items.matching",
              "SELECT id, code, name, note, stock, tags, changed FROM items\n"
                  + "WHERE ($1::text IS NULL OR name = $1)\n"
                  + "  AND ($2::bigint IS NULL OR stock >= $2)\n"
                  + "  AND ($3::uuid IS NULL OR code = $3)\n")
          .about("SELECT", "items")
          .identity();
  private static final Statement CHANGED =
      Statement.read(
              "Items.changed",
              "SELECT id, code, name, note, stock, tags, changed FROM items WHERE changed > "
                  + "now() - $1::interval AND cardinality($2::text[]) > 0 AND tags && $2")
          .about("SELECT", "items")
          .identity();
  private static final Statement INSERT =
      Statement.write(
              "Items.insert",
              "INSERT INTO items(code, name, stock, tags, changed) SELECT gen_random_uuid(), n, "
                  + "0, '{}', now() FROM unnest($1::text[]) AS n")
          .about("INSERT", "items");
  private static final Statement DUE =
      Statement.read("Items.due", "SELECT current_date + $1::integer").about("SELECT", "");
  private static final Statement NEXT =
      Statement.read("Items.next", "SELECT $1::int + 1").about("SELECT", "");
  private static final Statement LABEL =
      Statement.read(
              "Items.label", "SELECT name, coalesce(note, $1) AS text FROM items WHERE id = $2")
          .about("SELECT", "items")
          .identity();
  private static final Statement TAGS =
      Statement.read(
              "Items.tags",
              "SELECT concat_ws(', ', note, to_char(changed, 'YYYY-MM')) AS name, unnest(tags) "
                  + "AS text FROM items")
          .about("SELECT", "items")
          .identity();
  private static final Statement YEAR =
      Statement.read("Items.year", "SELECT extract(year FROM current_date)").about("SELECT", "");
  private static final Statement FIRST =
      Statement.read(
              "Items.first",
              "SELECT first_value(name) OVER (PARTITION BY stock ORDER BY changed) FROM items")
          .about("SELECT", "items");
  private final Database database;

  ItemsRepository(Database database) {
    this.database = database;
  }

  @Override
  public List<Item> matching(
      @Nullable String name, Optional<Integer> least, @Nullable String code) {
    return database.fetch(MATCHING, ItemRowMapper.INSTANCE, name, least, code);
  }

  @Override
  public List<Item> changed(Duration age, List<String> tags) {
    return database.fetch(CHANGED, ItemRowMapper.INSTANCE, age, tags);
  }

  @Override
  public int insert(List<String> names) {
    return Math.toIntExact(database.execute(INSERT, names));
  }

  @Override
  public LocalDate due(long days) {
    return database.fetchOne(DUE, RowMappers.LOCAL_DATE, days);
  }

  @Override
  public int next(int x) {
    return database.fetchOne(NEXT, RowMappers.INT, x);
  }

  @Override
  public Label label(int id, String otherwise) {
    return database.fetchOne(LABEL, LabelRowMapper.INSTANCE, otherwise, id);
  }

  @Override
  public List<Label> tags() {
    return database.fetch(TAGS, LabelRowMapper.INSTANCE);
  }

  @Override
  public int year() {
    return database.fetchOne(YEAR, RowMappers.INT);
  }

  @Override
  public List<String> first() {
    return database.fetch(FIRST, RowMappers.STRING);
  }
}
