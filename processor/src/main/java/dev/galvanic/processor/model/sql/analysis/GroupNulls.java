package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.sql.catalog.Catalog;
import dev.galvanic.processor.model.sql.catalog.NullFact;
import java.util.Optional;

/** Whether aggregates and window functions may be NULL. */
final class GroupNulls {
  private final Nulls nulls;
  private final Catalog catalog;
  private final RowNulls rows;

  GroupNulls(Nulls nulls, Catalog catalog, RowNulls rows) {
    this.nulls = nulls;
    this.catalog = catalog;
    this.rows = rows;
  }

  Nullness of(Value.Over over, Given given) {
    NullFact fact = catalog.nullness(over.fact());
    Nullness result = Nulls.of(fact.result());
    if (!fact.despiteNull()) {
      result = Nulls.least(result, Nulls.any(nulls.all(over.arguments(), given)));
    }
    return fact.emptyGroup() ? Nulls.least(result, empty(over, given)) : result;
  }

  /** Whether there may be no row that it counts. */
  private Nullness empty(Value.Over over, Given given) {
    if (over.filter().isPresent()) {
      return Nullness.NULLABLE;
    }
    if (over.windowed()) {
      return Nullness.NOT_NULL;
    }
    Optional<Rows.Selected> selected = given.of(over.level());
    if (selected.isEmpty()) {
      return Nullness.UNKNOWN;
    }
    Groups groups = selected.get().grouping();
    if (!groups.always()) {
      return Nullness.NOT_NULL;
    }
    boolean some =
        selected.get().filters().isEmpty() && selected.get().from().map(rows::someRow).orElse(true);
    return some
        ? Nullness.NOT_NULL
        : groups.having() || groups.sets() ? Nullness.UNKNOWN : Nullness.NULLABLE;
  }
}
