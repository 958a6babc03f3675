package dev.galvanic.testing.proof;

import java.util.List;
import java.util.Optional;

/**
 * A statement of a service, and what the compiler believed of it.
 *
 * @param name the repository's and the method's: {@code Users.find}
 * @param sql as it is sent
 * @param checked whether the compiler understood it
 * @param reads whether it was taken for one that only reads
 * @param answers whether it was taken for one that answers rows
 * @param columns empty if they were not known
 */
record BelievedStatement(
    String name,
    String sql,
    boolean checked,
    boolean reads,
    boolean answers,
    List<Parameter> parameters,
    List<Column> columns) {
  BelievedStatement {
    parameters = List.copyOf(parameters);
    columns = List.copyOf(columns);
  }

  /**
   * A parameter.
   *
   * @param path {@code user.name}
   * @param type empty if it was not known
   * @param nullable whether its Java type has a null
   */
  record Parameter(String path, Optional<String> type, boolean nullable) {}

  /**
   * A column of the answer.
   *
   * @param type empty if it was not known
   * @param notNull whether it was taken for one that is never null
   */
  record Column(String name, Optional<String> type, boolean notNull) {}
}
