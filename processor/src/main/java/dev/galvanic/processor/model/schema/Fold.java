package dev.galvanic.processor.model.schema;

import java.util.List;
import java.util.Optional;

/** Makes changes to tables, or says why PostgreSQL would not make them. */
public final class Fold {
  private Fold() {}

  /**
   * Makes a change.
   *
   * @param name of the table that is changed, as it is before the change
   */
  public static Folded apply(Schema schema, TableName name, SchemaChange change) {
    if (change instanceof SchemaChange.CreateTable create) {
      return create(schema, create.table());
    }
    Optional<Table> found = schema.table(name);
    if (found.isEmpty()) {
      return Folded.unknown(
          "there is no table " + name,
          name.toString(),
          schema.tables().stream().map(t -> t.name().toString()).toList(),
          "Name a table that was released");
    }
    Table table = found.get();
    if (change instanceof SchemaChange.DropTable drop) {
      return drop(schema, table, drop.keep());
    }
    if (change instanceof SchemaChange.RenameTable rename) {
      return rename(schema, table, rename.to());
    }
    if (change instanceof SchemaChange.Execute execute) {
      return execute(schema, name, execute.effect());
    }
    return change instanceof SchemaChange.DropIndex
            || change instanceof SchemaChange.DropConstraint
            || change instanceof SchemaChange.AddConstraint
            || change instanceof SchemaChange.AddIndex
            || change instanceof SchemaChange.Validate
        ? new ConstraintFold(schema, table).apply(change)
        : new ColumnFold(schema, table).apply(change);
  }

  /** The name of the table after a change of it. */
  public static TableName nameAfter(TableName name, SchemaChange change) {
    if (change instanceof SchemaChange.RenameTable rename) {
      return rename.to();
    }
    TableName now = name;
    if (change instanceof SchemaChange.Execute execute) {
      for (SchemaChange effect : execute.effect()) {
        now = nameAfter(now, effect);
      }
    }
    return now;
  }

  private static Folded create(Schema schema, Table table) {
    Optional<String> taken = Namespace.taken(schema, table);
    if (taken.isPresent()) {
      return Namespace.refused(taken.get());
    }
    Schema after = schema.with(table);
    return References.of(table)
        .flatMap(key -> ConstraintFold.misdirected(after, table, key).stream())
        .findFirst()
        .map(Folded.class::cast)
        .orElseGet(() -> new Folded.Done(after));
  }

  /**
   * A table that is kept can still be pointed to: it is only no table of the service's any more.
   */
  private static Folded drop(Schema schema, Table table, boolean keep) {
    Optional<References.Pointer> pointer =
        References.to(schema, table.name())
            .filter(p -> !keep && !p.from().name().equals(table.name()))
            .findFirst();
    return pointer.isPresent()
        ? Folded.bad(
                "the foreign key " + pointer.get() + " points to it",
                "Drop the foreign key in a version of " + pointer.get().from().name())
            .about(pointer.get().from().name())
        : new Folded.Done(schema.without(table.name()));
  }

  private static Folded rename(Schema schema, Table table, TableName to) {
    if (table.name().equals(to)) {
      return Folded.bad("that is its name already", "Remove it");
    }
    Renaming renaming = Renaming.ofTable(table, to);
    Schema others = schema.without(table.name());
    Optional<String> taken = Namespace.taken(others, renaming.table());
    return taken.isPresent()
        ? Namespace.refused(taken.get())
        : new Folded.Done(pointing(others, table.name(), to).with(renaming.table()));
  }

  private static Schema pointing(Schema schema, TableName from, TableName to) {
    return References.to(schema, from).findAny().isEmpty()
        ? schema
        : schema.map(
            t ->
                new Table(
                    t.name(),
                    t.columns(),
                    t.constraints().stream().map(c -> Renaming.pointing(c, from, to)).toList(),
                    t.indexes(),
                    t.sequences()));
  }

  private static Folded execute(Schema schema, TableName table, List<SchemaChange> effects) {
    Folded folded = new Folded.Done(schema);
    TableName name = table;
    for (SchemaChange effect : effects) {
      TableName current = name;
      folded = folded.then(s -> apply(s, current, effect));
      name = nameAfter(name, effect);
    }
    return folded;
  }
}
