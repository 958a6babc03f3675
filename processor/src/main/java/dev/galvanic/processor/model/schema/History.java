package dev.galvanic.processor.model.schema;

import dev.galvanic.processor.model.MigrationModel;
import dev.galvanic.processor.model.Operation;
import dev.galvanic.processor.model.TableModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The versions of a model's table that are not released, and what the table is meant to be before
 * each of their operations.
 */
final class History {
  private final TableModel model;
  private final Table target;
  private final Optional<TableName> start;
  private final List<MigrationModel> pending;
  private final List<Operation> operations;
  private final List<Table> views;

  /**
   * Makes it.
   *
   * @param target what all versions lead to
   * @param start the released table, none if the table is new
   */
  History(TableModel model, Table target, Optional<TableName> start, List<MigrationModel> pending) {
    this.model = model;
    this.target = target;
    this.start = start;
    this.pending = List.copyOf(pending);
    operations = pending.stream().flatMap(m -> flat(m.operations()).stream()).toList();
    views = views(target, operations);
  }

  TableModel model() {
    return model;
  }

  Table target() {
    return target;
  }

  Optional<TableName> start() {
    return start;
  }

  List<MigrationModel> pending() {
    return pending;
  }

  /** All of them in their order, what a statement is said to do behind the statement. */
  List<Operation> operations() {
    return operations;
  }

  /** The index of a version's first operation. */
  int first(int version) {
    return pending.subList(0, version).stream().mapToInt(m -> flat(m.operations()).size()).sum();
  }

  /** The table in the names that it has before an operation, otherwise as the model has it. */
  Table view(int operation) {
    return views.get(operation);
  }

  /** The name of a column before an operation, if its last name is this. */
  String column(String last, int operation) {
    String name = last;
    for (int i = operations.size() - 1; i >= operation; i--) {
      if (operations.get(i) instanceof Operation.RenameColumn rename && rename.to().equals(name)) {
        name = rename.from();
      }
    }
    return name;
  }

  /** An operation, and behind it the effect of a statement. */
  static List<Operation> flat(List<Operation> operations) {
    List<Operation> flat = new ArrayList<>();
    for (Operation operation : operations) {
      flat.add(operation);
      if (operation instanceof Operation.Execute execute) {
        flat.addAll(flat(execute.effect()));
      }
    }
    return flat;
  }

  private static List<Table> views(Table target, List<Operation> operations) {
    List<Table> views = new ArrayList<>(List.of(target));
    Table view = target;
    for (int i = operations.size() - 1; i >= 0; i--) {
      view = before(view, operations.get(i));
      views.add(view);
    }
    Collections.reverse(views);
    return views;
  }

  private static Table before(Table view, Operation operation) {
    if (operation instanceof Operation.RenameTable rename) {
      return Renaming.ofTable(view, TableName.of(rename.from())).table();
    }
    if (operation instanceof Operation.RenameColumn rename) {
      return view.column(rename.to()).isPresent() && view.column(rename.from()).isEmpty()
          ? Renaming.ofColumn(view, rename.to(), rename.from()).table()
          : view;
    }
    if (operation instanceof Operation.AddColumn add) {
      // Its name may have been another column's before.
      List<Column> others =
          view.columns().stream().filter(c -> !c.name().equals(add.name())).toList();
      return new Table(
          view.name(),
          others,
          view.constraints(),
          view.indexes(),
          Sequences.after(view, others, Optional.empty()));
    }
    return view;
  }
}
