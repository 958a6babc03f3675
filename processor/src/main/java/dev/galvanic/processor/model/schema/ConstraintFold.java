package dev.galvanic.processor.model.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Changes of a table's constraints and indexes. */
record ConstraintFold(Schema schema, Table table) {

  Folded apply(SchemaChange change) {
    if (change instanceof SchemaChange.DropIndex drop) {
      return dropIndex(drop.name());
    }
    if (change instanceof SchemaChange.DropConstraint drop) {
      return dropConstraint(drop.name());
    }
    if (change instanceof SchemaChange.AddConstraint add) {
      return addConstraint(add.constraint());
    }
    if (change instanceof SchemaChange.AddIndex add) {
      return addIndex(add.index());
    }
    return validate(((SchemaChange.Validate) change).constraint());
  }

  private Folded dropIndex(String name) {
    if (table.index(name).isEmpty()) {
      return table.constraint(name).isPresent()
          ? Folded.bad(name + " is a constraint", "Drop it with dropConstraint")
          : Folded.unknown(
              table.name() + " has no index " + name,
              name,
              table.indexes().stream().map(TableIndex::name).toList(),
              "Name an index of the table");
    }
    List<TableIndex> left = without(table.indexes(), i -> i.name().equals(name));
    return unreferenced(withIndexes(left));
  }

  private Folded dropConstraint(String name) {
    if (table.constraint(name).isEmpty()) {
      return table.index(name).isPresent()
          ? Folded.bad(name + " is an index", "Drop it with dropIndex")
          : unknownConstraint(name);
    }
    return unreferenced(withConstraints(without(table.constraints(), c -> c.name().equals(name))));
  }

  private Folded addConstraint(TableConstraint constraint) {
    if (table.constraint(constraint.name()).isPresent()) {
      return Folded.bad(
          table.name() + " has the constraint " + constraint.name() + " already", "Remove it");
    }
    Optional<List<String>> key = References.keyColumns(constraint);
    if (key.isPresent() && Namespace.taken(schema, table.name().schema(), constraint.name())) {
      return Namespace.refused(constraint.name());
    }
    if (constraint instanceof TableConstraint.PrimaryKey && table.primaryKey().isPresent()) {
      return Folded.bad(
          table.name() + " has the primary key " + table.primaryKey().get().name(),
          "Drop that with dropConstraint");
    }
    Optional<Folded.Refused> missing =
        columns(constraint).flatMap(c -> ColumnFold.missing(table, c).stream()).findFirst();
    if (missing.isPresent()) {
      return missing.get();
    }
    List<TableConstraint> all = new ArrayList<>(table.constraints());
    all.add(constraint);
    Table after = withConstraints(all);
    if (constraint instanceof TableConstraint.ForeignKey foreign) {
      Optional<Folded.Refused> refused = misdirected(schema.with(after), after, foreign);
      return refused.isPresent() ? refused.get() : new Folded.Done(schema.with(after));
    }
    return new Folded.Done(
        schema.with(
            constraint instanceof TableConstraint.PrimaryKey primary
                ? notNull(after, primary.columns())
                : after));
  }

  private Folded addIndex(TableIndex index) {
    if (Namespace.taken(schema, table.name().schema(), index.name())) {
      return Namespace.refused(index.name());
    }
    Optional<Folded.Refused> missing =
        Stream.concat(
                index.parts().stream().flatMap(part -> IndexParts.column(part).stream()),
                index.include().stream())
            .flatMap(c -> ColumnFold.missing(table, c).stream())
            .findFirst();
    if (missing.isPresent()) {
      return missing.get();
    }
    List<TableIndex> all = new ArrayList<>(table.indexes());
    all.add(index);
    return new Folded.Done(schema.with(withIndexes(all)));
  }

  private Folded validate(String name) {
    Optional<TableConstraint> constraint = table.constraint(name);
    if (constraint.isEmpty()) {
      return unknownConstraint(name);
    }
    if (constraint.get() instanceof TableConstraint.Check check && !check.valid()) {
      return replaced(new TableConstraint.Check(check.name(), check.expression(), true));
    }
    if (constraint.get() instanceof TableConstraint.ForeignKey key && !key.valid()) {
      return replaced(
          new TableConstraint.ForeignKey(
              key.name(),
              key.columns(),
              key.table(),
              key.to(),
              key.onDelete(),
              key.onUpdate(),
              true));
    }
    return Folded.bad(name + " is valid already", "Remove it");
  }

  /**
   * A foreign key that points to what is not there, or not unique; a table that is not the
   * service's is not known.
   */
  static Optional<Folded.Refused> misdirected(
      Schema schema, Table table, TableConstraint.ForeignKey key) {
    Optional<Table> target = schema.table(key.table());
    if (target.isEmpty()) {
      return Optional.empty();
    }
    for (int i = 0; i < key.to().size(); i++) {
      Optional<Folded.Refused> missing = ColumnFold.missing(target.get(), key.to().get(i));
      if (missing.isPresent()) {
        return missing.map(refused -> refused.about(key.table()));
      }
    }
    if (!References.unique(target.get(), key.to())) {
      return Optional.of(
          Folded.bad(
                  String.join(", ", key.to()) + " of " + key.table() + " is not unique",
                  "Let it refer to a primary key, or to what a unique constraint holds")
              .about(key.table()));
    }
    return ColumnFold.incomparable(table, key, target.get());
  }

  /** The table with fewer keys, unless a foreign key needs one of those that went. */
  private Folded unreferenced(Table after) {
    Schema schemaAfter = schema.with(after);
    return References.broken(schemaAfter, after)
        .<Folded>map(
            pointer ->
                Folded.bad(
                        "the foreign key " + pointer + " needs it", "Drop the foreign key before")
                    .about(pointer.from().name()))
        .orElseGet(() -> new Folded.Done(schemaAfter));
  }

  private Folded.Refused unknownConstraint(String name) {
    return Folded.unknown(
        table.name() + " has no constraint " + name,
        name,
        table.constraints().stream().map(TableConstraint::name).toList(),
        "Name a constraint of the table");
  }

  private Folded replaced(TableConstraint constraint) {
    return new Folded.Done(
        schema.with(
            withConstraints(
                table.constraints().stream()
                    .map(c -> c.name().equals(constraint.name()) ? constraint : c)
                    .toList())));
  }

  private Table withConstraints(List<TableConstraint> constraints) {
    return new Table(
        table.name(), table.columns(), constraints, table.indexes(), table.sequences());
  }

  private Table withIndexes(List<TableIndex> indexes) {
    return new Table(
        table.name(), table.columns(), table.constraints(), indexes, table.sequences());
  }

  private static Table notNull(Table table, List<String> columns) {
    return new Table(
        table.name(),
        table.columns().stream()
            .map(
                c ->
                    columns.contains(c.name())
                        ? new Column(c.name(), c.type(), true, c.defaultSql(), c.identity())
                        : c)
            .toList(),
        table.constraints(),
        table.indexes(),
        table.sequences());
  }

  private static Stream<String> columns(TableConstraint constraint) {
    return constraint instanceof TableConstraint.ForeignKey key
        ? key.columns().stream()
        : References.keyColumns(constraint).stream().flatMap(List::stream);
  }

  private static <T> List<T> without(List<T> all, Predicate<T> gone) {
    return all.stream().filter(gone.negate()).toList();
  }
}
