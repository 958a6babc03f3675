package dev.galvanic.processor.model.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/** What may be a renaming, which only its author knows. */
final class Renames {
  private Renames() {}

  /** A pair that is likely, the likeliest first. */
  private static final List<BiPredicate<Column, Column>> LIKELY =
      List.of(
          (went, came) -> went.type().equals(came.type()) && went.notNull() == came.notNull(),
          (went, came) -> went.type().equals(came.type()),
          (went, came) ->
              Conversions.comparable(went.type(), came.type())
                  && Conversions.surely(went.type(), came.type()));

  /** Columns that went, each with one that came and can hold its values. */
  static Map<String, String> columns(Table current, Table target) {
    List<Column> went =
        new ArrayList<>(
            current.columns().stream().filter(c -> target.column(c.name()).isEmpty()).toList());
    List<Column> came =
        new ArrayList<>(
            target.columns().stream().filter(c -> current.column(c.name()).isEmpty()).toList());
    Map<String, String> renames = new LinkedHashMap<>();
    for (BiPredicate<Column, Column> likely : LIKELY) {
      for (Column from : List.copyOf(went)) {
        Optional<Column> to =
            came.stream()
                .filter(c -> likely.test(from, c) && alike(current, from, target, c))
                .findFirst();
        if (to.isPresent()) {
          renames.put(from.name(), to.get().name());
          went.remove(from);
          came.remove(to.get());
        }
      }
    }
    return renames;
  }

  /** Tables that went, each with one that came and has much the same columns. */
  static Map<TableName, TableName> tables(List<Table> went, List<Table> came) {
    Map<TableName, TableName> renames = new LinkedHashMap<>();
    for (Table from : went) {
      came.stream()
          .filter(to -> !renames.containsValue(to.name()) && alike(from, to))
          .max((a, b) -> Long.compare(shared(from, a), shared(from, b)))
          .ifPresent(to -> renames.put(from.name(), to.name()));
    }
    return renames;
  }

  private static boolean alike(Table current, Column went, Table target, Column came) {
    return went.identity() == came.identity()
        && inKey(current, went.name()) == inKey(target, came.name());
  }

  private static boolean inKey(Table table, String column) {
    return table.primaryKey().filter(key -> key.columns().contains(column)).isPresent();
  }

  static boolean alike(Table from, Table to) {
    return shared(from, to) * 2 >= Math.max(from.columns().size(), to.columns().size());
  }

  static long shared(Table from, Table to) {
    return from.columns().stream()
        .filter(c -> to.column(c.name()).filter(o -> o.type().equals(c.type())).isPresent())
        .count();
  }
}
