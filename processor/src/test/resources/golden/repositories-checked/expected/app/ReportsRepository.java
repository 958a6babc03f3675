package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.sql.Database;
import dev.galvanic.sql.RowMapper;
import dev.galvanic.sql.RowMappers;
import dev.galvanic.sql.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The statements of {@link Reports}. */
@Generated
final class ReportsRepository implements Reports {
  private static final Statement SOLD =
      Statement.read(
              "Reports.sold",
              "SELECT i.name, count(o.id) AS orders, coalesce(sum(o.pieces), 0) AS pieces,\n"
                  + "  avg(o.pieces) AS average, max(o.at) AS last\n"
                  + "FROM items i LEFT JOIN orders o ON o.item_id = i.id AND o.at >= $1\n"
                  + "GROUP BY i.id\n"
                  + "ORDER BY pieces DESC\n")
          .about("SELECT", "items")
          .identity();
  private static final Statement NOTES =
      Statement.read("Reports.notes", "SELECT note FROM items WHERE note IS NOT NULL AND stock > 0")
          .about("SELECT", "items");
  private static final Statement COLORS =
      Statement.read(
              "Reports.colors", "SELECT DISTINCT color FROM items WHERE tags @> $1 ORDER BY color")
          .about("SELECT", "items");
  private static final Statement SEARCH =
      Statement.read(
              "Reports.search",
              "SELECT id, name, note, stock, tags, color FROM items WHERE name ILIKE $1 || '%' "
                  + "OR $2::text IS NULL OR color = $2")
          .about("SELECT", "items")
          .identity();
  private static final Statement DAYS_WITHOUT_ORDERS =
      Statement.read(
              "Reports.daysWithoutOrders",
              "WITH RECURSIVE days(day) AS (\n"
                  + "  SELECT $1::date UNION ALL SELECT day + 1 FROM days WHERE day < $2::date\n"
                  + ")\n"
                  + "SELECT count(*) FROM days LEFT JOIN orders ON at::date = day WHERE orders.id IS "
                  + "NULL\n")
          .about("SELECT", "orders");
  private static final Statement RANKS =
      Statement.read(
              "Reports.ranks",
              "SELECT id, name, row_number() OVER (PARTITION BY color ORDER BY stock DESC) AS "
                  + "rank FROM items")
          .about("SELECT", "items")
          .identity();
  private static final Statement MOST =
      Statement.read("Reports.most", "SELECT max(stock) FROM items").about("SELECT", "items");
  private static final Statement ADD =
      Statement.write(
              "Reports.add",
              "INSERT INTO items AS i (name, stock, tags, color) VALUES ($1, $2, '{}', 'RED')\n"
                  + "ON CONFLICT (id) DO UPDATE SET stock = i.stock + excluded.stock\n"
                  + "RETURNING i.id, i.name, i.note, i.stock, i.tags, i.color\n")
          .about("INSERT", "items")
          .identity();
  private static final Statement REMOVE =
      Statement.write(
              "Reports.remove",
              "DELETE FROM orders USING items WHERE items.id = item_id AND items.name = $1 "
                  + "RETURNING orders.id, pieces")
          .about("DELETE", "orders")
          .identity();
  private static final Statement TEXTS =
      Statement.read(
              "Reports.texts", "SELECT name FROM items UNION SELECT note FROM items WHERE note <> ''")
          .about("SELECT", "items");
  private static final RowMapper<Color> COLOR_ROW = RowMappers.oneOf(Color.class);
  private static final RowMapper<@Nullable Integer> NULLABLE_INT_ROW =
      RowMappers.nullable(RowMappers.INT);
  private final Database database;

  ReportsRepository(Database database) {
    this.database = database;
  }

  @Override
  public List<Sold> sold(OffsetDateTime since) {
    return database.fetch(SOLD, SoldRowMapper.INSTANCE, since);
  }

  @Override
  public List<String> notes() {
    return database.fetch(NOTES, RowMappers.STRING);
  }

  @Override
  public List<Color> colors(List<String> tags) {
    return database.fetch(COLORS, COLOR_ROW, tags);
  }

  @Override
  public List<Item> search(String pattern, @Nullable Color color) {
    return database.fetch(SEARCH, ItemRowMapper.INSTANCE, pattern, color);
  }

  @Override
  public long daysWithoutOrders(LocalDate from, LocalDate to) {
    return database.fetchOne(DAYS_WITHOUT_ORDERS, RowMappers.LONG, from, to);
  }

  @Override
  public List<Ranked> ranks() {
    return database.fetch(RANKS, RankedRowMapper.INSTANCE);
  }

  @Override
  public Optional<Integer> most() {
    return Optional.ofNullable(database.fetchValue(MOST, NULLABLE_INT_ROW));
  }

  @Override
  public Item add(String name, int stock) {
    return database.fetchOne(ADD, ItemRowMapper.INSTANCE, name, stock);
  }

  @Override
  public List<Removed> remove(String name) {
    return database.fetch(REMOVE, RemovedRowMapper.INSTANCE, name);
  }

  @Override
  public List<String> texts() {
    return database.fetch(TEXTS, RowMappers.STRING);
  }
}
