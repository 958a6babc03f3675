package dev.galvanic.processor.model.sql.analysis;

import java.util.List;
import java.util.Optional;

/**
 * A common table expression.
 *
 * @param origin empty if it gives no rows
 */
record Cte(String name, List<Rows.Head> heads, Optional<Range.Origin> origin) {
  Cte {
    heads = List.copyOf(heads);
  }
}
