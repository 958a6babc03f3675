package app;

import dev.galvanic.annotation.Repository;
import dev.galvanic.annotation.Sql;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Statements that are right, and of whose columns it is known which may be NULL. */
@Repository
interface Reports {
  @Sql(
      """
      SELECT i.name, count(o.id) AS orders, coalesce(sum(o.pieces), 0) AS pieces,
        avg(o.pieces) AS average, max(o.at) AS last
      FROM items i LEFT JOIN orders o ON o.item_id = i.id AND o.at >= :since
      GROUP BY i.id
      ORDER BY pieces DESC
      """)
  List<Sold> sold(OffsetDateTime since);

  @Sql("SELECT note FROM items WHERE note IS NOT NULL AND stock > 0")
  List<String> notes();

  @Sql("SELECT DISTINCT color FROM items WHERE tags @> :tags ORDER BY color")
  List<Color> colors(List<String> tags);

  @Sql("SELECT * FROM items WHERE name ILIKE :pattern || '%' OR :color::text IS NULL OR color = :color")
  List<Item> search(String pattern, @Nullable Color color);

  @Sql(
      """
      WITH RECURSIVE days(day) AS (
        SELECT :from::date UNION ALL SELECT day + 1 FROM days WHERE day < :to::date
      )
      SELECT count(*) FROM days LEFT JOIN orders ON at::date = day WHERE orders.id IS NULL
      """)
  long daysWithoutOrders(java.time.LocalDate from, java.time.LocalDate to);

  @Sql("SELECT id, name, row_number() OVER (PARTITION BY color ORDER BY stock DESC) AS rank FROM items")
  List<Ranked> ranks();

  @Sql("SELECT max(stock) FROM items")
  Optional<Integer> most();

  @Sql(
      """
      INSERT INTO items AS i (name, stock, tags, color) VALUES (:name, :stock, '{}', 'RED')
      ON CONFLICT (id) DO UPDATE SET stock = i.stock + excluded.stock
      RETURNING i.*
      """)
  Item add(String name, int stock);

  @Sql("DELETE FROM orders USING items WHERE items.id = item_id AND items.name = :name RETURNING orders.id, pieces")
  List<Removed> remove(String name);

  @Sql("SELECT name FROM items UNION SELECT note FROM items WHERE note <> ''")
  List<String> texts();
}
