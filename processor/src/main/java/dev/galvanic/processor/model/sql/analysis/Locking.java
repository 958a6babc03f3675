package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.Nearest;
import dev.galvanic.processor.model.sql.syntax.Name;
import dev.galvanic.processor.model.sql.syntax.Query;
import java.util.List;

/** FOR UPDATE and its kin: only rows of tables can be locked. */
final class Locking {
  private final Context context;

  Locking(Context context) {
    this.context = context;
  }

  void check(Query query, Query.Select select, Groups groups, Level level) {
    for (Query.Lock lock : query.locks()) {
      String with =
          select.distinct() || !select.distinctOn().isEmpty()
              ? "DISTINCT"
              : !select.groupBy().isEmpty()
                  ? "GROUP BY"
                  : select.having().isPresent()
                      ? "HAVING"
                      : groups.grouped()
                          ? "an aggregate"
                          : level.windowed()
                              ? "a window function"
                              : level.sets() ? "a function that gives several rows" : "";
      if (!with.isEmpty()) {
        context
            .findings()
            .error(
                Problem.REFUSED,
                lock.at(),
                "rows cannot be locked in a query with " + with,
                "Lock them in a subquery in FROM");
      }
      lock.of().forEach(name -> named(name, level));
    }
  }

  private void named(Name name, Level level) {
    List<String> names = level.items().stream().filter(Item::relation).map(Item::name).toList();
    if (!names.contains(name.text())) {
      context
          .findings()
          .error(
              Problem.UNKNOWN_TABLE,
              name,
              "nothing in FROM is called '" + name + "'",
              Nearest.question(name.text(), names) + "Name what is to be locked");
    }
  }
}
