package dev.galvanic.processor.model.schema;

import dev.galvanic.processor.model.Operation;
import java.util.List;
import java.util.Optional;

/**
 * What an operation leaves to the model.
 *
 * @param at the operation's place in the history
 */
record Definitions(History history, int at, Resolver.Targets others) {

  Resolved resolve(Operation operation) {
    if (operation instanceof Operation.AddColumn add) {
      return add.type().isEmpty() ? addColumn(add) : Resolved.of(stated(add));
    }
    if (operation instanceof Operation.ChangeType change) {
      return changeType(change);
    }
    if (operation instanceof Operation.SetDefault set) {
      return setDefault(set);
    }
    if (operation instanceof Operation.AddConstraint add) {
      return addConstraint(add);
    }
    if (operation instanceof Operation.AddForeignKey add) {
      return addForeignKey(add);
    }
    return addIndex((Operation.AddIndex) operation);
  }

  /** The table after the operation. */
  private Table meant() {
    return history.view(at + 1);
  }

  private static SchemaChange stated(Operation.AddColumn add) {
    return new SchemaChange.AddColumn(
        new Column(
            add.name(),
            SqlType.parse(add.type()),
            add.notNull(),
            text(add.defaultSql()),
            Column.Identity.NONE));
  }

  /** As the model has it, less what later operations make of it. */
  private Resolved addColumn(Operation.AddColumn add) {
    Optional<Column> meant = meant().column(add.name());
    if (meant.isEmpty()) {
      return undefined(
          add.name(),
          "column",
          meant().columns().stream().map(Column::name).toList(),
          "Remove it, or state the type of the column");
    }
    Column column = meant.get();
    boolean notNull = column.notNull();
    List<Operation> operations = history.operations();
    for (int i = operations.size() - 1; i > at; i--) {
      String name = history.column(lastName(add.name()), i + 1);
      Operation later = operations.get(i);
      if (later instanceof Operation.SetNotNull set && set.column().equals(name)) {
        notNull = false;
      } else if (later instanceof Operation.DropNotNull drop && drop.column().equals(name)) {
        notNull = true;
      } else if (redefines(later, name)) {
        return new Resolved.Not(
            new Folded.Refused(
                SchemaProblem.Kind.MISSING_DEFINITION,
                "what "
                    + add.name()
                    + " is then cannot be told, since "
                    + later.text()
                    + " comes later",
                "",
                List.of(),
                "State the type of the column",
                List.of()));
      }
    }
    return Resolved.of(
        new SchemaChange.AddColumn(
            new Column(
                column.name(), column.type(), notNull, column.defaultSql(), column.identity())));
  }

  private static boolean redefines(Operation later, String name) {
    return later instanceof Operation.ChangeType change && change.column().equals(name)
        || later instanceof Operation.SetDefault set && set.column().equals(name)
        || later instanceof Operation.DropDefault drop && drop.column().equals(name);
  }

  /** What a column is called at the end. */
  private String lastName(String now) {
    String name = now;
    for (Operation later : history.operations().subList(at + 1, history.operations().size())) {
      if (later instanceof Operation.RenameColumn rename && rename.from().equals(name)) {
        name = rename.to();
      }
    }
    return name;
  }

  private Resolved changeType(Operation.ChangeType change) {
    Optional<SqlType> type =
        change.type().isEmpty()
            ? meant().column(change.column()).map(Column::type)
            : Optional.of(SqlType.parse(change.type()));
    return type.isPresent()
        ? Resolved.of(
            new SchemaChange.ChangeType(change.column(), type.get(), text(change.using())))
        : undefined(change.column(), "column", columns(), "State the type");
  }

  private Resolved setDefault(Operation.SetDefault set) {
    if (!set.defaultSql().isEmpty()) {
      return Resolved.of(new SchemaChange.SetDefault(set.column(), set.defaultSql().strip()));
    }
    Optional<Column> column = meant().column(set.column());
    if (column.isEmpty()) {
      return undefined(set.column(), "column", columns(), "State the default");
    }
    if (column.get().identity() != Column.Identity.NONE) {
      return Resolved.of(new SchemaChange.SetIdentity(set.column(), column.get().identity()));
    }
    return column
        .get()
        .defaultSql()
        .map(sql -> Resolved.of(new SchemaChange.SetDefault(set.column(), sql)))
        .orElseGet(
            () ->
                undefined(
                    set.column(),
                    "default for the column",
                    List.of(),
                    "State the default, or give the component @Column(defaultSql = ...)"));
  }

  private Resolved addConstraint(Operation.AddConstraint add) {
    Optional<TableConstraint> found = meant().constraint(add.name());
    if (found.isEmpty()) {
      return meant().index(add.name()).isPresent()
          ? Resolved.bad(add.name() + " is an index", "Name it in addIndex")
          : undefined(add.name(), "constraint", constraints(false), "Remove it");
    }
    TableConstraint constraint = found.get();
    if (constraint instanceof TableConstraint.ForeignKey) {
      return Resolved.bad(add.name() + " is a foreign key", "Name it in addForeignKey");
    }
    if (constraint instanceof TableConstraint.Check check) {
      return add.concurrently()
          ? Resolved.bad(add.name() + " is a check, which has no index", "Remove concurrently")
          : Resolved.of(
              new SchemaChange.AddConstraint(
                  new TableConstraint.Check(check.name(), check.expression(), !add.notValid()),
                  false));
    }
    return add.notValid()
        ? Resolved.bad(
            "only checks and foreign keys can be not valid", "Remove notValid from " + add.name())
        : Resolved.of(new SchemaChange.AddConstraint(constraint, add.concurrently()));
  }

  private Resolved addForeignKey(Operation.AddForeignKey add) {
    Optional<TableConstraint> found = meant().constraint(add.name());
    if (found.isEmpty()) {
      return undefined(add.name(), "foreign key", constraints(true), "Remove it");
    }
    if (!(found.get() instanceof TableConstraint.ForeignKey key)) {
      return Resolved.bad(add.name() + " is no foreign key", "Name it in addConstraint");
    }
    return others
        .current(key)
        .map(
            now ->
                Resolved.of(
                    new SchemaChange.AddConstraint(
                        new TableConstraint.ForeignKey(
                            now.name(),
                            now.columns(),
                            now.table(),
                            now.to(),
                            now.onDelete(),
                            now.onUpdate(),
                            !add.notValid()),
                        false)))
        .orElseGet(() -> new Resolved.Not(missing(key)));
  }

  /** A foreign key to a table that is not there yet. */
  static Folded.Refused missing(TableConstraint.ForeignKey key) {
    return Folded.bad(
            "the table " + key.table() + " that " + key.name() + " points to is not there then",
            "Put right what keeps " + key.table() + " from being made")
        .about(key.table());
  }

  private Resolved addIndex(Operation.AddIndex add) {
    Optional<TableIndex> index = meant().index(add.name());
    return index.isPresent()
        ? Resolved.of(new SchemaChange.AddIndex(index.get(), add.concurrently()))
        : undefined(
            add.name(),
            "index",
            meant().indexes().stream().map(TableIndex::name).toList(),
            "Remove it");
  }

  private Resolved undefined(String name, String kind, List<String> candidates, String action) {
    return new Resolved.Not(
        new Folded.Refused(
            SchemaProblem.Kind.MISSING_DEFINITION,
            history.model().record().nested() + " has no " + kind + " " + name,
            name,
            candidates,
            action + "; only what the model has can be added",
            List.of()));
  }

  private List<String> columns() {
    return meant().columns().stream().map(Column::name).toList();
  }

  private List<String> constraints(boolean foreign) {
    return meant().constraints().stream()
        .filter(c -> c instanceof TableConstraint.ForeignKey == foreign)
        .map(TableConstraint::name)
        .toList();
  }

  private static Optional<String> text(String text) {
    return text.isBlank() ? Optional.empty() : Optional.of(text.strip());
  }
}
