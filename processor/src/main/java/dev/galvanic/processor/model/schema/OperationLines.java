package dev.galvanic.processor.model.schema;

import dev.galvanic.processor.model.DroppedTableModel;
import dev.galvanic.processor.model.Operation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The operations of a version as scripts have them in their headers. */
final class OperationLines {
  private static final String EFFECT = "effect ";
  private static final String RENAME = "rename table ";
  private static final String DROP = "drop table ";
  private static final String KEEP = "keep table ";

  private OperationLines() {}

  /** A statement is followed by what it is said to do to the tables. */
  static List<String> of(List<Operation> operations) {
    return operations.stream().flatMap(OperationLines::lines).toList();
  }

  static List<String> of(DroppedTableModel dropped) {
    return List.of((dropped.keep() ? KEEP : DROP) + dropped.table());
  }

  /** The name that a table gets by a line. */
  static Optional<TableName> renamed(String line) {
    String own = line.startsWith(EFFECT) ? line.substring(EFFECT.length()) : line;
    int to = own.lastIndexOf(" to ");
    return own.startsWith(RENAME) && to > 0
        ? Optional.of(TableName.of(own.substring(to + 4)))
        : Optional.empty();
  }

  /** Whether the table is none of the service's any more. */
  static boolean drops(String line) {
    return line.startsWith(DROP) || line.startsWith(KEEP);
  }

  private static Stream<String> lines(Operation operation) {
    return operation instanceof Operation.Execute execute
        ? Stream.concat(
            Stream.of(execute.text()), of(execute.effect()).stream().map(line -> EFFECT + line))
        : Stream.of(operation.text());
  }
}
