package dev.galvanic.processor.model.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A table or column that gets another name, and what is named after it with it.
 *
 * @param table the table afterwards
 * @param objects what else gets another name by statements of its own
 */
public record Renaming(Table table, List<Renamed> objects) {

  /** What an object is. */
  public enum Kind {
    CONSTRAINT,
    INDEX,
    SEQUENCE
  }

  /** An object that gets another name; a sequence's has its schema in front, the others' not. */
  public record Renamed(Kind kind, String from, String to) {}

  public Renaming {
    objects = List.copyOf(objects);
  }

  /** Of a table; its foreign keys to itself point to the new name. */
  public static Renaming ofTable(Table table, TableName to) {
    List<Renamed> objects = new ArrayList<>();
    List<TableConstraint> constraints = new ArrayList<>();
    for (TableConstraint constraint : table.constraints()) {
      String name =
          Derivation.renamed(
              constraint.name(),
              Derivation.of(table, constraint),
              to.name(),
              UnaryOperator.identity());
      note(Kind.CONSTRAINT, constraint.name(), name, objects);
      constraints.add(pointing(constraint.named(name), table.name(), to));
    }
    List<TableIndex> indexes = new ArrayList<>();
    for (TableIndex index : table.indexes()) {
      String name = derived(table.name(), index, to, index);
      note(Kind.INDEX, index.name(), name, objects);
      indexes.add(named(index, name));
    }
    List<Column> columns = new ArrayList<>();
    for (Column column : table.columns()) {
      columns.add(counted(table, column, to, column.name(), objects));
    }
    return new Renaming(
        new Table(to, columns, constraints, indexes, sequences(table, objects)), objects);
  }

  /** Of a column; its table's foreign keys to itself follow. */
  public static Renaming ofColumn(Table table, String from, String to) {
    UnaryOperator<String> other = name -> name.equals(from) ? to : name;
    List<Renamed> objects = new ArrayList<>();
    List<TableConstraint> constraints = new ArrayList<>();
    for (TableConstraint constraint : table.constraints()) {
      String name =
          Derivation.renamed(
              constraint.name(), Derivation.of(table, constraint), table.name().name(), other);
      note(Kind.CONSTRAINT, constraint.name(), name, objects);
      TableConstraint own = withColumn(constraint.named(name), from, to);
      constraints.add(pointingTo(own, table.name(), other));
    }
    List<TableIndex> indexes = new ArrayList<>();
    for (TableIndex index : table.indexes()) {
      TableIndex moved = withColumn(index, from, to);
      String name = derived(table.name(), index, table.name(), moved);
      note(Kind.INDEX, index.name(), name, objects);
      indexes.add(named(moved, name));
    }
    List<Column> columns = new ArrayList<>();
    for (Column column : table.columns()) {
      columns.add(
          column.name().equals(from)
              ? named(counted(table, column, table.name(), to, objects), to)
              : column);
    }
    return new Renaming(
        new Table(table.name(), columns, constraints, indexes, sequences(table, objects)), objects);
  }

  /** A foreign key that points to a table, after that got another name. */
  static TableConstraint pointing(TableConstraint constraint, TableName from, TableName to) {
    return constraint instanceof TableConstraint.ForeignKey key && key.table().equals(from)
        ? new TableConstraint.ForeignKey(
            key.name(), key.columns(), to, key.to(), key.onDelete(), key.onUpdate(), key.valid())
        : constraint;
  }

  /** A foreign key that points to a table, after columns of that got another name. */
  static TableConstraint pointingTo(
      TableConstraint constraint, TableName table, UnaryOperator<String> other) {
    return constraint instanceof TableConstraint.ForeignKey key && key.table().equals(table)
        ? new TableConstraint.ForeignKey(
            key.name(),
            key.columns(),
            table,
            key.to().stream().map(other).toList(),
            key.onDelete(),
            key.onUpdate(),
            key.valid())
        : constraint;
  }

  private static TableConstraint withColumn(TableConstraint constraint, String from, String to) {
    UnaryOperator<String> other = name -> name.equals(from) ? to : name;
    if (constraint instanceof TableConstraint.PrimaryKey key) {
      return new TableConstraint.PrimaryKey(key.name(), key.columns().stream().map(other).toList());
    }
    if (constraint instanceof TableConstraint.Unique key) {
      return new TableConstraint.Unique(key.name(), key.columns().stream().map(other).toList());
    }
    if (constraint instanceof TableConstraint.Check check) {
      return new TableConstraint.Check(
          check.name(), SqlNames.renamed(check.expression(), from, to), check.valid());
    }
    TableConstraint.ForeignKey key = (TableConstraint.ForeignKey) constraint;
    return new TableConstraint.ForeignKey(
        key.name(),
        key.columns().stream().map(other).toList(),
        key.table(),
        key.to(),
        key.onDelete(),
        key.onUpdate(),
        key.valid());
  }

  private static TableIndex withColumn(TableIndex index, String from, String to) {
    return new TableIndex(
        index.name(),
        index.parts().stream().map(part -> SqlNames.renamed(part, from, to)).toList(),
        index.unique(),
        index.method(),
        index.where().map(where -> SqlNames.renamed(where, from, to)),
        index.include().stream().map(name -> name.equals(from) ? to : name).toList());
  }

  private static TableIndex named(TableIndex index, String name) {
    return new TableIndex(
        name, index.parts(), index.unique(), index.method(), index.where(), index.include());
  }

  private static Column named(Column column, String name) {
    return new Column(
        name, column.type(), column.notNull(), column.defaultSql(), column.identity());
  }

  /** A column whose sequence is named after the table and it. */
  private static Column counted(
      Table table, Column column, TableName to, String toColumn, List<Renamed> objects) {
    Optional<String> sequence = column.defaultSql().flatMap(Sequences::of);
    String own = Derivation.sequence(table.name(), column.name());
    if (!sequence.equals(Optional.of(own))) {
      return column;
    }
    String name = Derivation.sequence(to, toColumn);
    note(Kind.SEQUENCE, own, name, objects);
    return new Column(
        column.name(),
        column.type(),
        column.notNull(),
        Optional.of(Sequences.next(name)),
        column.identity());
  }

  private static String derived(TableName from, TableIndex index, TableName to, TableIndex moved) {
    return Derivation.of(from, index)
        .renamed(index.name(), Derivation.of(to, moved))
        .orElse(index.name());
  }

  /** In their order, so that what was and what is can be told from each other. */
  private static List<String> sequences(Table table, List<Renamed> objects) {
    return table.sequences().stream()
        .map(
            name ->
                objects.stream()
                    .filter(o -> o.kind() == Kind.SEQUENCE && o.from().equals(name))
                    .map(Renamed::to)
                    .findFirst()
                    .orElse(name))
        .toList();
  }

  private static void note(Kind kind, String from, String to, List<Renamed> objects) {
    if (!from.equals(to)) {
      objects.add(new Renamed(kind, from, to));
    }
  }
}
