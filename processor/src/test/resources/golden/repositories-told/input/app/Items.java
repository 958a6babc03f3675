package app;

import dev.galvanic.annotation.Repository;
import dev.galvanic.annotation.Sql;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Parameters of types that PostgreSQL would not know by itself. */
@Repository
interface Items {
  @Sql(
      """
      SELECT * FROM items
      WHERE (:name IS NULL OR name = :name)
        AND (:least IS NULL OR stock >= :least)
        AND (:code IS NULL OR code = :code)
      """)
  List<Item> matching(
      @Nullable String name, Optional<Integer> least, @Nullable String code);

  @Sql("SELECT * FROM items WHERE changed > now() - :age AND cardinality(:tags) > 0 AND tags && :tags")
  List<Item> changed(Duration age, List<String> tags);

  @Sql("INSERT INTO items(code, name, stock, tags, changed) SELECT gen_random_uuid(), n, 0, '{}', now() FROM unnest(:names) AS n")
  int insert(List<String> names);

  @Sql("SELECT current_date + :days")
  LocalDate due(long days);

  /** Never null, since what is asked for never is. */
  @Sql("SELECT :x::int + 1")
  int next(int x);

  @Sql("SELECT name, coalesce(note, :otherwise) AS text FROM items WHERE id = :id")
  Label label(int id, String otherwise);

  /** Every tag, and what only few values would make null. */
  @Sql("SELECT concat_ws(', ', note, to_char(changed, 'YYYY-MM')) AS name, unnest(tags) AS text FROM items")
  List<Label> tags();

  @Sql("SELECT extract(year FROM current_date)")
  int year();

  @Sql("SELECT first_value(name) OVER (PARTITION BY stock ORDER BY changed) FROM items")
  List<String> first();
}
