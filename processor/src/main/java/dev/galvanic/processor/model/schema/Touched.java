package dev.galvanic.processor.model.schema;

import dev.galvanic.processor.model.Operation;
import java.util.Set;
import java.util.stream.Collectors;

/** The names that an operation is about. */
final class Touched {
  private Touched() {}

  static Set<String> by(Operation operation) {
    if (operation instanceof Operation.RenameTable rename) {
      return Set.of(rename.from(), "table " + rename.to());
    }
    if (operation instanceof Operation.RenameColumn rename) {
      return rename.from().equals(rename.to())
          ? Set.of(rename.to())
          : Set.of(rename.from(), rename.to());
    }
    if (operation instanceof Operation.Execute execute) {
      return execute.effect().stream()
          .flatMap(effect -> by(effect).stream())
          .collect(Collectors.toSet());
    }
    return Set.of(name(operation));
  }

  private static String name(Operation operation) {
    if (operation instanceof Operation.DropIndex drop) {
      return drop.name();
    }
    if (operation instanceof Operation.DropConstraint drop) {
      return drop.name();
    }
    if (operation instanceof Operation.DropForeignKey drop) {
      return drop.name();
    }
    if (operation instanceof Operation.DropDefault drop) {
      return drop.column();
    }
    if (operation instanceof Operation.DropNotNull drop) {
      return drop.column();
    }
    if (operation instanceof Operation.AddColumn add) {
      return add.name();
    }
    if (operation instanceof Operation.ChangeType change) {
      return change.column();
    }
    if (operation instanceof Operation.SetDefault set) {
      return set.column();
    }
    if (operation instanceof Operation.SetNotNull set) {
      return set.column();
    }
    if (operation instanceof Operation.DropColumn drop) {
      return drop.column();
    }
    if (operation instanceof Operation.AddConstraint add) {
      return add.name();
    }
    if (operation instanceof Operation.AddForeignKey add) {
      return add.name();
    }
    return operation instanceof Operation.AddIndex add
        ? add.name()
        : ((Operation.Validate) operation).name();
  }
}
