package dev.galvanic.processor.model;

import java.util.List;

/**
 * A {@code @Migrate}: a version of a table.
 *
 * @param operations in the order in which they are made
 * @param author empty if it is not said
 * @param date empty if it is not said
 */
public record MigrationModel(
    String version,
    String author,
    String date,
    List<Operation> operations,
    List<AcceptModel> accepted,
    Origin origin) {
  public MigrationModel {
    operations = List.copyOf(operations);
    accepted = List.copyOf(accepted);
  }
}
