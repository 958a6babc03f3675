package dev.galvanic.processor.model.schema;

import dev.galvanic.processor.model.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds what operations mean: what they leave to the model, from the model.
 *
 * @param history of the table
 * @param others where the tables are that foreign keys point to
 */
record Resolver(History history, Targets others) {

  /** Where the tables of other models are by now. */
  interface Targets {
    /** A foreign key in the names that the table it points to has now; none if it is not there. */
    Optional<TableConstraint.ForeignKey> current(TableConstraint.ForeignKey key);
  }

  /**
   * Resolves one.
   *
   * @param at its place in the history's operations
   * @param now the table as it is before it
   */
  Resolved resolve(Operation operation, int at, Table now) {
    if (operation instanceof Operation.RenameTable rename) {
      return renameTable(rename, now);
    }
    if (operation instanceof Operation.RenameColumn rename) {
      return Resolved.of(new SchemaChange.RenameColumn(rename.from(), rename.to()));
    }
    if (operation instanceof Operation.DropIndex drop) {
      return Resolved.of(new SchemaChange.DropIndex(drop.name(), drop.concurrently()));
    }
    if (operation instanceof Operation.DropConstraint drop) {
      return isForeign(now, drop.name())
          ? Resolved.bad(drop.name() + " is a foreign key", "Name it in dropForeignKey")
          : Resolved.of(new SchemaChange.DropConstraint(drop.name()));
    }
    if (operation instanceof Operation.DropForeignKey drop) {
      return now.constraint(drop.name()).isPresent() && !isForeign(now, drop.name())
          ? Resolved.bad(drop.name() + " is no foreign key", "Name it in dropConstraint")
          : Resolved.of(new SchemaChange.DropConstraint(drop.name()));
    }
    if (operation instanceof Operation.DropDefault drop) {
      return Resolved.of(
          now.column(drop.column()).filter(c -> c.identity() != Column.Identity.NONE).isPresent()
              ? new SchemaChange.SetIdentity(drop.column(), Column.Identity.NONE)
              : new SchemaChange.DropDefault(drop.column()));
    }
    if (operation instanceof Operation.DropNotNull drop) {
      return Resolved.of(new SchemaChange.DropNotNull(drop.column()));
    }
    if (operation instanceof Operation.SetNotNull set) {
      return Resolved.of(new SchemaChange.SetNotNull(set.column(), set.online()));
    }
    if (operation instanceof Operation.DropColumn drop) {
      return Resolved.of(new SchemaChange.DropColumn(drop.column()));
    }
    if (operation instanceof Operation.Validate validate) {
      return Resolved.of(new SchemaChange.Validate(validate.name()));
    }
    if (operation instanceof Operation.Execute execute) {
      return execute(execute, at, now);
    }
    return new Definitions(history, at, others).resolve(operation);
  }

  private static Resolved renameTable(Operation.RenameTable rename, Table now) {
    TableName from = TableName.of(rename.from());
    return from.equals(now.name())
        ? Resolved.of(new SchemaChange.RenameTable(from, TableName.of(rename.to())))
        : new Resolved.Not(
            Folded.unknown(
                "the table is called " + now.name() + " then",
                rename.from(),
                List.of(now.name().toString()),
                "Name it as it is called then"));
  }

  private Resolved execute(Operation.Execute execute, int at, Table now) {
    List<SchemaChange> effects = new ArrayList<>();
    int place = at + 1;
    for (Operation effect : History.flat(execute.effect())) {
      Resolved resolved = resolve(effect, place++, now);
      if (resolved instanceof Resolved.Not) {
        return resolved;
      }
      effects.add(((Resolved.Change) resolved).change());
    }
    return Resolved.of(new SchemaChange.Execute(execute.sql(), effects));
  }

  private static boolean isForeign(Table table, String name) {
    return table.constraint(name).orElse(null) instanceof TableConstraint.ForeignKey;
  }
}
