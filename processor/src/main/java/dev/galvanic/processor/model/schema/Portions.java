package dev.galvanic.processor.model.schema;

import dev.galvanic.processor.model.Operation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Operations cut into the versions that the safety lint finds no fault with: rows are changed when
 * nothing is locked, and a foreign key, which locks two tables, stands alone.
 */
final class Portions {
  private Portions() {}

  /** The operations of a proposal, in the order in which they are made. */
  static List<List<Operation>> of(List<Operation> operations) {
    List<Operation> definition = new ArrayList<>();
    List<Operation> rows = new ArrayList<>();
    List<Operation> references = new ArrayList<>();
    Set<String> added = new HashSet<>();
    for (Operation operation : OperationOrder.sorted(operations)) {
      if (operation instanceof Operation.AddForeignKey key) {
        added.add(key.name());
        references.add(operation);
      } else if (operation instanceof Operation.Validate validate
          && added.contains(validate.name())) {
        references.add(operation);
      } else if (operation instanceof Operation.Execute || !rows.isEmpty()) {
        rows.add(operation);
      } else {
        definition.add(operation);
      }
    }
    List<List<Operation>> portions = new ArrayList<>(List.of(definition, rows, references));
    portions.removeIf(List::isEmpty);
    return portions;
  }
}
