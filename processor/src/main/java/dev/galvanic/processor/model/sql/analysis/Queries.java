package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.sql.syntax.Query;
import java.util.List;
import java.util.Optional;

/** Gives queries their meaning, whatever their rows come from. */
final class Queries {
  private final Context context;
  private final Withs withs;
  private final Selects selects;
  private final Combinations combinations;
  private final Lists lists;

  Queries(Context context) {
    this.context = context;
    this.withs = new Withs(context);
    this.selects = new Selects(context);
    this.combinations = new Combinations(context);
    this.lists = new Lists(context);
  }

  /**
   * A query at a level of its own.
   *
   * @param resolve whether columns that nothing gave a type are text; a column that is inserted
   *     gets that of its target
   */
  Rows of(Query query, Level level, boolean resolve) {
    withs.define(query.with(), query.recursive(), level);
    if (!query.locks().isEmpty()) {
      context.reads().changes();
    }
    Query.Body body = query.body();
    if (body instanceof Query.Select select) {
      return selects.of(select, query, level, resolve);
    }
    if (body instanceof Query.SetOperation operation) {
      return combinations.of(operation, query, level, Optional.empty());
    }
    if (body instanceof Query.Values values) {
      return lists.of(values, query, level, resolve);
    }
    Query.TableOf of = (Query.TableOf) body;
    return selects.table(of, query, level);
  }

  /** A query whose second part reads the rows themselves. */
  Rows recursive(Query query, Level level, Combinations.Start start) {
    withs.define(query.with(), query.recursive(), level);
    return query.body() instanceof Query.SetOperation operation
        ? combinations.of(operation, query, level, Optional.of(start))
        : of(
            new Query(
                query.at(),
                List.of(),
                false,
                query.body(),
                query.orderBy(),
                query.limit(),
                query.offset(),
                query.locks()),
            level,
            true);
  }

  Withs withs() {
    return withs;
  }

  Selects selects() {
    return selects;
  }

  Context context() {
    return context;
  }
}
