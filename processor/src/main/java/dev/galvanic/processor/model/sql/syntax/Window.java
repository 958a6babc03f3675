package dev.galvanic.processor.model.sql.syntax;

import java.util.List;
import java.util.Optional;

/**
 * A window.
 *
 * @param name what WINDOW calls it; of one in OVER the window that it refines
 * @param bounds the values in its frame, such as those of {@code 3 PRECEDING}
 */
public record Window(
    int at,
    Optional<Name> name,
    Optional<Name> base,
    List<Expression> partitionBy,
    List<SortKey> orderBy,
    List<Expression> bounds) {
  public Window {
    partitionBy = List.copyOf(partitionBy);
    orderBy = List.copyOf(orderBy);
    bounds = List.copyOf(bounds);
  }
}
