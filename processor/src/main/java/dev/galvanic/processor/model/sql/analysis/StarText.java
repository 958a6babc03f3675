package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.SqlIdentifier;
import dev.galvanic.processor.model.sql.syntax.Expression;
import java.util.List;
import java.util.Optional;

/** Writes names for a star that mean there what they mean to it. */
final class StarText {
  private final Context context;
  private final List<Item> items;

  StarText(Context context, Level level) {
    this.context = context;
    this.items = level.items().stream().filter(i -> !i.lateralOnly()).toList();
  }

  /** A column's name; empty if none says it. */
  Optional<String> of(Expression.Star star, Item item, Item.Binding column) {
    String name = SqlIdentifier.of(column.name());
    if (!star.qualifier().isEmpty()) {
      String user = context.source().between(star.qualifier().get(0).at(), star.at());
      return once(item, column) ? Optional.of(user + name) : Optional.empty();
    }
    boolean several = items.stream().filter(StarText::counts).count() > 1;
    if (!several) {
      return unambiguous(column) ? Optional.of(name) : Optional.empty();
    }
    return qualifier(column)
        .map(q -> SqlIdentifier.of(q) + "." + name)
        .or(() -> unambiguous(column) ? Optional.of(name) : Optional.empty());
  }

  /** RETURNING's old and new are not in the way of names. */
  private static boolean counts(Item item) {
    return item.relation()
        && item.range().map(r -> !(r.origin() instanceof Range.OfVersion)).orElse(true);
  }

  private static boolean once(Item item, Item.Binding column) {
    return item.columns().stream().filter(c -> c.name().equals(column.name())).count() == 1;
  }

  private boolean unambiguous(Item.Binding column) {
    return items.stream()
            .filter(Item::bare)
            .flatMap(i -> i.columns().stream())
            .filter(c -> c.name().equals(column.name()))
            .count()
        == 1;
  }

  /** What to put in front of it: a name in FROM that has the same value under that name. */
  private Optional<String> qualifier(Item.Binding column) {
    return items.stream()
        .filter(i -> i.relation() && !i.name().isEmpty() && once(i, column))
        .filter(
            i ->
                i.columns().stream()
                    .anyMatch(
                        c -> c.name().equals(column.name()) && c.value().equals(column.value())))
        .map(Item::name)
        .findFirst();
  }

  void tell(Expression.Star star, List<String> names) {
    if (names.contains("")) {
      context
          .findings()
          .note(
              star.at(),
              "* stays as it is, since two of its columns have one name",
              "Name the columns");
      return;
    }
    int from = star.qualifier().isEmpty() ? star.at() : star.qualifier().get(0).at();
    context.stars().add(from, star.at(), String.join(", ", names));
  }
}
