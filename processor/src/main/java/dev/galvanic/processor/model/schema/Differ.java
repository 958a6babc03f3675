package dev.galvanic.processor.model.schema;

import dev.galvanic.processor.model.ColumnModel;
import dev.galvanic.processor.model.Operation;
import dev.galvanic.processor.model.Origin;
import dev.galvanic.processor.model.SqlIdentifier;
import dev.galvanic.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The operations that make one table into another, each in the way that is safe on a table with
 * rows that is in use.
 *
 * @param model what the table is meant to be
 * @param schema all tables as they are
 * @param targets all tables as they are meant to be
 */
record Differ(TableModel model, Table current, Table target, Schema schema, Schema targets) {

  /** In the order of the members of {@code @Migrate}. */
  List<Operation> operations() {
    List<Operation> operations = new ArrayList<>();
    target.columns().forEach(column -> column(column, operations));
    dropped().stream()
        .sorted()
        .forEach(name -> operations.add(new Operation.DropColumn(name, Origin.NONE)));
    current.constraints().forEach(c -> existing(c, operations));
    target.constraints().stream()
        .filter(c -> current.constraint(c.name()).filter(this::stays).isEmpty())
        .forEach(c -> add(c, operations));
    for (TableIndex index : current.indexes()) {
      if (!stays(index) && dropped().stream().noneMatch(name -> IndexParts.uses(index, name))) {
        operations.add(new Operation.DropIndex(index.name(), true, Origin.NONE));
      }
    }
    target.indexes().stream()
        .filter(i -> current.index(i.name()).filter(this::stays).isEmpty())
        .forEach(i -> operations.add(new Operation.AddIndex(i.name(), true, Origin.NONE)));
    return OperationOrder.sorted(operations);
  }

  /** The columns that the table has and shall not have. */
  Set<String> dropped() {
    return current.columns().stream()
        .map(Column::name)
        .filter(name -> target.column(name).isEmpty())
        .collect(Collectors.toSet());
  }

  /** The columns that the table shall have and has not. */
  List<Column> added() {
    return target.columns().stream().filter(c -> current.column(c.name()).isEmpty()).toList();
  }

  private void column(Column column, List<Operation> operations) {
    Optional<Column> now = current.column(column.name());
    if (now.isEmpty()) {
      add(column, operations);
      return;
    }
    Column before = now.get();
    String name = column.name();
    boolean retyped = !before.type().equals(column.type());
    boolean counted = before.identity() != Column.Identity.NONE;
    boolean sameDefault =
        Same.defaults(before.defaultSql(), column.defaultSql())
            && !(retyped && before.defaultSql().isPresent());
    boolean sameIdentity = before.identity() == column.identity();
    if (counted && column.identity() == Column.Identity.NONE
        || before.defaultSql().isPresent() && !sameDefault) {
      operations.add(new Operation.DropDefault(name, Origin.NONE));
    }
    if (retyped) {
      boolean assignable = Conversions.surely(before.type(), column.type());
      operations.add(
          new Operation.ChangeType(
              name,
              column.type().text(),
              assignable ? "" : Conversions.using(name, before.type(), column.type()),
              Origin.NONE));
    }
    if (column.defaultSql().isPresent() && !sameDefault
        || !sameIdentity && column.identity() != Column.Identity.NONE) {
      operations.add(new Operation.SetDefault(name, column.defaultSql().orElse(""), Origin.NONE));
    }
    if (before.notNull() && !column.notNull()) {
      operations.add(new Operation.DropNotNull(name, Origin.NONE));
    } else if (!before.notNull() && column.notNull()) {
      // Rows are filled in before the type changes: with what the type that is there can hold.
      Column filled =
          retyped
              ? new Column(name, before.type(), true, Optional.empty(), column.identity())
              : column;
      notNull(column, filled, operations);
    }
  }

  private void add(Column column, List<Operation> operations) {
    boolean filled = column.defaultSql().isPresent() || column.identity() != Column.Identity.NONE;
    if (!column.notNull() || filled) {
      operations.add(new Operation.AddColumn(column.name(), "", false, "", Origin.NONE));
      return;
    }
    operations.add(
        new Operation.AddColumn(column.name(), column.type().text(), false, "", Origin.NONE));
    notNull(column, column, operations);
  }

  private void notNull(Column column, Column filled, List<Operation> operations) {
    String fill = Fill.statement(target, filled, component(column));
    Operation.SetNotNull set = new Operation.SetNotNull(column.name(), true, Origin.NONE);
    if (column.identity() == Column.Identity.NONE) {
      operations.add(new Operation.Execute(fill, false, List.of(), Origin.NONE));
      operations.add(set);
      return;
    }
    // Only what may not be null can become an identity, and that comes before setNotNull.
    String sql =
        fill
            + "; ALTER TABLE "
            + current.name().sql()
            + " ALTER COLUMN "
            + SqlIdentifier.of(column.name())
            + " SET NOT NULL";
    operations.add(
        new Operation.Execute(
            sql,
            true,
            List.of(new Operation.SetNotNull(column.name(), false, Origin.NONE)),
            Origin.NONE));
  }

  private Optional<ColumnModel> component(Column column) {
    return model.columns().stream().filter(c -> c.name().equals(column.name())).findFirst();
  }

  private void existing(TableConstraint constraint, List<Operation> operations) {
    String name = constraint.name();
    if (stays(constraint)) {
      boolean valid = target.constraint(name).filter(Same::valid).isPresent();
      if (valid && !Same.valid(constraint)) {
        operations.add(new Operation.Validate(name, Origin.NONE));
      }
    } else if (!goesWithColumn(constraint)) {
      operations.add(
          constraint instanceof TableConstraint.ForeignKey
              ? new Operation.DropForeignKey(name, Origin.NONE)
              : new Operation.DropConstraint(name, Origin.NONE));
    }
  }

  /** Columns go late: what is in the way of other changes until then goes by itself before. */
  private boolean goesWithColumn(TableConstraint constraint) {
    return dropped().stream().anyMatch(column -> ColumnFold.uses(constraint, column))
        && (!(constraint instanceof TableConstraint.ForeignKey key) || holds(key));
  }

  private static void add(TableConstraint constraint, List<Operation> operations) {
    String name = constraint.name();
    if (References.keyColumns(constraint).isPresent()) {
      operations.add(new Operation.AddConstraint(name, false, true, Origin.NONE));
      return;
    }
    operations.add(
        constraint instanceof TableConstraint.ForeignKey
            ? new Operation.AddForeignKey(name, true, Origin.NONE)
            : new Operation.AddConstraint(name, true, false, Origin.NONE));
    operations.add(new Operation.Validate(name, Origin.NONE));
  }

  /** Whether a constraint of the table is left as it is. */
  private boolean stays(TableConstraint constraint) {
    if (target.constraint(constraint.name()).filter(c -> Same.constraints(c, constraint)).isEmpty()
        || dropped().stream().anyMatch(name -> ColumnFold.uses(constraint, name))) {
      return false;
    }
    if (constraint instanceof TableConstraint.Check) {
      return retyped().noneMatch(name -> ColumnFold.uses(constraint, name));
    }
    return !(constraint instanceof TableConstraint.ForeignKey key) || holds(key);
  }

  private boolean stays(TableIndex index) {
    return target.index(index.name()).filter(i -> Same.indexes(i, index)).isPresent()
        && dropped().stream().noneMatch(name -> IndexParts.uses(index, name))
        && retyped().noneMatch(name -> computed(index, name));
  }

  /** PostgreSQL would convert what an expression says into something else than we say anew. */
  private static boolean computed(TableIndex index, String column) {
    return index.where().filter(where -> SqlNames.uses(where, column)).isPresent()
        || index.parts().stream()
            .anyMatch(p -> IndexParts.column(p).isEmpty() && SqlNames.uses(p, column));
  }

  private Stream<String> retyped() {
    return target.columns().stream()
        .filter(
            c ->
                current
                    .column(c.name())
                    .filter(now -> !Conversions.sameBase(now.type(), c.type()))
                    .isPresent())
        .map(Column::name);
  }

  /** Whether the key that a foreign key points to stays, and both sides stay comparable. */
  private boolean holds(TableConstraint.ForeignKey key) {
    Optional<Table> from = schema.table(key.table());
    Optional<Table> to = targets.table(key.table());
    if (from.isEmpty() || to.isEmpty()) {
      return true;
    }
    boolean comparable =
        IntStream.range(0, key.columns().size())
            .allMatch(
                i ->
                    List.of(current, target).stream()
                        .flatMap(t -> t.column(key.columns().get(i)).stream())
                        .allMatch(
                            own ->
                                List.of(from.get(), to.get()).stream()
                                    .flatMap(t -> t.column(key.to().get(i)).stream())
                                    .allMatch(
                                        other ->
                                            Conversions.comparable(own.type(), other.type()))));
    Table kept =
        new Table(
            from.get().name(),
            from.get().columns(),
            from.get().constraints().stream().filter(to.get().constraints()::contains).toList(),
            from.get().indexes().stream().filter(to.get().indexes()::contains).toList(),
            List.of());
    return comparable && References.unique(kept, key.to());
  }
}
