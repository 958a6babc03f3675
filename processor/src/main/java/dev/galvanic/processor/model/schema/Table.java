package dev.galvanic.processor.model.schema;

import java.util.List;
import java.util.Optional;

/**
 * A table. The order of its parts means nothing to {@link #sameAs}; a new column is the last.
 *
 * @param sequences the sequences that its columns take their values from, by name, with a schema
 *     and a dot in front if they have one
 */
public record Table(
    TableName name,
    List<Column> columns,
    List<TableConstraint> constraints,
    List<TableIndex> indexes,
    List<String> sequences) {
  public Table {
    columns = List.copyOf(columns);
    constraints = List.copyOf(constraints);
    indexes = List.copyOf(indexes);
    sequences = List.copyOf(sequences);
  }

  public Optional<Column> column(String wanted) {
    return columns.stream().filter(c -> c.name().equals(wanted)).findFirst();
  }

  public Optional<TableConstraint> constraint(String wanted) {
    return constraints.stream().filter(c -> c.name().equals(wanted)).findFirst();
  }

  public Optional<TableIndex> index(String wanted) {
    return indexes.stream().filter(i -> i.name().equals(wanted)).findFirst();
  }

  public Optional<TableConstraint.PrimaryKey> primaryKey() {
    return constraints.stream()
        .filter(TableConstraint.PrimaryKey.class::isInstance)
        .map(TableConstraint.PrimaryKey.class::cast)
        .findFirst();
  }
}
