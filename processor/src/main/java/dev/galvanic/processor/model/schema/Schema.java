package dev.galvanic.processor.model.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The tables of a service, sorted by name. */
public record Schema(List<Table> tables) {
  public static final Schema EMPTY = new Schema(List.of());

  public Schema {
    tables =
        sorted(tables)
            ? List.copyOf(tables)
            : tables.stream().sorted(Comparator.comparing(Table::name)).toList();
  }

  public Optional<Table> table(TableName name) {
    int at = find(name);
    return at < 0 ? Optional.empty() : Optional.of(tables.get(at));
  }

  /** With one more, or another one of that name. */
  public Schema with(Table table) {
    List<Table> all = new ArrayList<>(tables);
    int at = find(table.name());
    if (at < 0) {
      all.add(-at - 1, table);
    } else {
      all.set(at, table);
    }
    return new Schema(all);
  }

  public Schema without(TableName name) {
    return new Schema(tables.stream().filter(t -> !t.name().equals(name)).toList());
  }

  /** With every table replaced by what the function makes of it. */
  public Schema map(Function<Table, Table> change) {
    return new Schema(tables.stream().map(change).toList());
  }

  /** A binary search: plans look up every table for every one of its changes. */
  private int find(TableName name) {
    int low = 0;
    int high = tables.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = tables.get(middle).name().compareTo(name);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -low - 1;
  }

  private static boolean sorted(List<Table> tables) {
    for (int i = 1; i < tables.size(); i++) {
      if (tables.get(i - 1).name().compareTo(tables.get(i).name()) > 0) {
        return false;
      }
    }
    return true;
  }
}
