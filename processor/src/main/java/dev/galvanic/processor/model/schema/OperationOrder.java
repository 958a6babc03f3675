package dev.galvanic.processor.model.schema;

import dev.galvanic.processor.model.Operation;
import java.util.Comparator;
import java.util.List;

/** The order in which the operations of a version are made: that of the members. */
final class OperationOrder {
  private static final List<Class<? extends Operation>> KINDS =
      List.of(
          Operation.RenameTable.class,
          Operation.RenameColumn.class,
          Operation.DropIndex.class,
          Operation.DropConstraint.class,
          Operation.DropForeignKey.class,
          Operation.DropDefault.class,
          Operation.DropNotNull.class,
          Operation.AddColumn.class,
          Operation.Execute.class,
          Operation.ChangeType.class,
          Operation.SetDefault.class,
          Operation.SetNotNull.class,
          Operation.DropColumn.class,
          Operation.AddConstraint.class,
          Operation.AddForeignKey.class,
          Operation.AddIndex.class,
          Operation.Validate.class);

  private OperationOrder() {}

  static List<Operation> sorted(List<Operation> operations) {
    return operations.stream()
        .sorted(Comparator.comparingInt(o -> KINDS.indexOf(o.getClass())))
        .toList();
  }
}
