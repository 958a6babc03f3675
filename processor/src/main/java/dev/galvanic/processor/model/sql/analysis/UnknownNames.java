package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.Nearest;
import dev.galvanic.processor.model.sql.syntax.Expression.ColumnRef;
import dev.galvanic.processor.model.sql.syntax.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells of names of columns that mean nothing, or too much. */
final class UnknownNames {
  private final Context context;

  UnknownNames(Context context) {
    this.context = context;
  }

  /** A column's name alone. */
  Value bare(ColumnRef ref, Name name, Level from) {
    if (context.outside().has(name.text())) {
      context
          .findings()
          .note(
              name.at(),
              "what '" + name + "' is depends on plain SQL of migrations",
              "Nothing is to be done, unless it is misspelt");
      return unclear(ref.at());
    }
    List<Item> items = visible(from);
    List<String> names =
        items.stream().filter(Item::bare).flatMap(i -> i.columnNames().stream()).toList();
    Optional<Item> earlier = lateral(name, from);
    if (earlier.isPresent()) {
      context
          .findings()
          .error(
              Problem.UNKNOWN_COLUMN,
              name,
              "'" + name + "' is a column of " + earlier.get().name() + ", which is not seen here",
              "Write LATERAL in front of what uses it");
    } else if (name.quoted() && Nearest.of(name.text(), names).isEmpty()) {
      context
          .findings()
          .error(
              Problem.UNKNOWN_COLUMN,
              name,
              "\"" + name + "\" in double quotes names a column, and there is none of that name",
              "Write a text in single quotes: '" + name.text().replace("'", "''") + "'");
    } else if (from.names().contains(name.text())) {
      context
          .findings()
          .error(
              Problem.UNKNOWN_COLUMN,
              name,
              "'"
                  + name
                  + "' is what the list calls a column, which cannot be used in "
                  + from.clause().words(),
              "Write what it stands for, or put the query into FROM");
    } else {
      context
          .findings()
          .error(
              Problem.UNKNOWN_COLUMN,
              name,
              "there is no column '" + name + "'" + in(items),
              Nearest.question(name.text(), names) + choose(names));
    }
    return unclear(ref.at());
  }

  /** A column of something that is known. */
  Value column(ColumnRef ref, Item item, Name name) {
    if (context.outside().has(name.text())) {
      context
          .findings()
          .note(
              name.at(),
              "what '" + name + "' of " + item.name() + " is depends on plain SQL of migrations",
              "Nothing is to be done, unless it is misspelt");
    } else {
      List<String> names = item.columnNames();
      context
          .findings()
          .error(
              Problem.UNKNOWN_COLUMN,
              name,
              "there is no column '" + name + "' in " + described(item),
              Nearest.question(name.text(), names) + choose(names));
    }
    return unclear(ref.at());
  }

  /** What stands before the dot. */
  Value qualifier(ColumnRef ref, List<Name> qualifier, Level from) {
    Name last = qualifier.get(qualifier.size() - 1);
    List<Item> all = visible(from);
    List<String> names = all.stream().filter(Item::relation).map(Item::name).toList();
    Optional<Item> renamed =
        all.stream()
            .filter(i -> i.relation() && i.range().flatMap(Range::table).isPresent())
            .filter(i -> i.range().flatMap(Range::table).get().name().name().equals(last.text()))
            .findFirst();
    if (isColumn(last, from)) {
      // A row's field: PostgreSQL wants parentheses there.
      context
          .findings()
          .error(
              Problem.UNKNOWN_TABLE,
              last,
              "'" + last + "' is a column, and nothing in FROM has that name",
              "Write ("
                  + last
                  + ")."
                  + ref.parts().get(ref.parts().size() - 1)
                  + " for a part of it");
    } else if (context.outside().has(last.text()) && qualifier.size() > 1) {
      context.findings().note(last.at(), "'" + last + "' is not known", "Check its name");
    } else {
      context
          .findings()
          .error(
              Problem.UNKNOWN_TABLE,
              last,
              "nothing in FROM is called '" + last + "'",
              renamed
                  .map(i -> "Write '" + i.name() + "', as " + last + " is called in this query")
                  .orElseGet(
                      () ->
                          Nearest.question(last.text(), names)
                              + (names.isEmpty()
                                  ? "Add it to FROM"
                                  : "Add it to FROM, or use " + String.join(", ", names))));
    }
    return unclear(ref.at());
  }

  Value ambiguous(Name name, Level level) {
    String of =
        level.items().stream()
            .filter(i -> i.columnNames().contains(name.text()) && !i.name().isEmpty())
            .map(i -> i.name() + "." + name)
            .distinct()
            .collect(Collectors.joining(" or "));
    context
        .findings()
        .error(
            Problem.AMBIGUOUS_COLUMN,
            name,
            "'" + name + "' may be more than one column",
            of.isEmpty() ? "Give the columns different names" : "Write " + of);
    return unclear(name.at());
  }

  private boolean isColumn(Name name, Level from) {
    return visible(from).stream().anyMatch(i -> i.bare() && i.columnNames().contains(name.text()));
  }

  private static Optional<Item> lateral(Name name, Level from) {
    for (Level level = from; level != null; level = level.parent().orElse(null)) {
      for (Item item : level.items()) {
        if (item.lateralOnly() && !level.lateral() && item.columnNames().contains(name.text())) {
          return Optional.of(item);
        }
      }
    }
    return Optional.empty();
  }

  private static List<Item> visible(Level from) {
    List<Item> items = new ArrayList<>();
    for (Level level = from; level != null; level = level.parent().orElse(null)) {
      boolean lateral = level.lateral();
      level.items().stream().filter(i -> !i.lateralOnly() || lateral).forEach(items::add);
    }
    return items;
  }

  private static String in(List<Item> items) {
    String names =
        items.stream()
            .filter(i -> i.relation() && !i.name().isEmpty())
            .map(UnknownNames::described)
            .distinct()
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? "" : " in " + names;
  }

  private static String described(Item item) {
    return item.range()
        .flatMap(Range::table)
        .map(table -> table.name().toString())
        .filter(table -> !table.equals(item.name()))
        .map(table -> item.name() + " (" + table + ")")
        .orElse(item.name());
  }

  private static String choose(List<String> names) {
    return names.isEmpty()
        ? "Add to FROM what has it"
        : "The columns are " + String.join(", ", names.stream().distinct().toList());
  }

  private static Value unclear(int at) {
    return new Value.Unclear(new Place(at), Types.UNDECIDED, List.of());
  }
}
