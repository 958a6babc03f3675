package dev.galvanic.processor.model.schema;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The tables of a service, sorted by name. */
public record Schema(List<Table> tables) {
  public static final Schema EMPTY = new Schema(List.of());

  public Schema {
    tables = tables.stream().sorted((a, b) -> a.name().compareTo(b.name())).toList();
  }

  public Optional<Table> table(TableName name) {
    return tables.stream().filter(t -> t.name().equals(name)).findFirst();
  }

  public Schema with(Table added) {
    return new Schema(Stream.concat(tables.stream(), Stream.of(added)).toList());
  }

  public Schema without(TableName name) {
    return new Schema(tables.stream().filter(t -> !t.name().equals(name)).toList());
  }

  /** With every table replaced by what the function makes of it. */
  public Schema map(Function<Table, Table> change) {
    return new Schema(tables.stream().map(change).toList());
  }
}
