package dev.galvanic.processor.model.sql.analysis;

import java.util.List;
import java.util.Optional;

/**
 * What names in a query may mean by something in FROM.
 *
 * @param name empty if it has none
 * @param columns that it has for names and for {@code *}
 * @param range empty for a join
 * @param complete whether it has no other columns
 * @param relation whether its name qualifies columns
 * @param bare whether its columns are found without a qualifier
 * @param lateralOnly whether it is seen only by what is LATERAL, since FROM is not finished
 */
record Item(
    String name,
    List<Binding> columns,
    Optional<Range> range,
    boolean complete,
    boolean relation,
    boolean bare,
    boolean lateralOnly) {
  Item {
    columns = List.copyOf(columns);
  }

  /** A name, and what it means. */
  record Binding(String name, Value value) {
    /** The value at another place. */
    Value at(Place place) {
      if (value instanceof Value.Var var) {
        return new Value.Var(place, var.type(), var.range(), var.column());
      }
      return value instanceof Value.Merged merged
          ? new Value.Merged(place, merged.type(), merged.left(), merged.right())
          : value;
    }
  }

  static Item of(Range range) {
    Place nowhere = new Place(0);
    List<Binding> columns =
        java.util.stream.IntStream.range(0, range.columns().size())
            .mapToObj(i -> new Binding(range.columns().get(i).name(), range.var(nowhere, i)))
            .toList();
    return new Item(range.name(), columns, Optional.of(range), range.complete(), true, true, false);
  }

  /** Seen by its name only. */
  Item qualifiedOnly() {
    return new Item(name, columns, range, complete, relation, false, lateralOnly);
  }

  /** Not seen by its name, since the join that it is in has another. */
  Item hidden() {
    return new Item(name, columns, range, complete, false, false, lateralOnly);
  }

  Item lateral(boolean only) {
    return new Item(name, columns, range, complete, relation, bare, only);
  }

  List<String> columnNames() {
    return columns.stream().map(Binding::name).toList();
  }
}
