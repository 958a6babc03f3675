package dev.galvanic.processor.model;

import java.util.List;

/** The names of the columns that a record is read from. */
public final class RowColumns {
  private RowColumns() {}

  /**
   * A table's own names; of a record that is no table, what its components would be called.
   *
   * @return in the order of the components
   */
  public static List<String> of(ServiceModel service, RecordModel model) {
    return service.tables().stream()
        .filter(table -> table.record().equals(model.type()))
        .findFirst()
        .map(TableModel::columnNames)
        .orElseGet(
            () -> model.components().stream().map(c -> Naming.SNAKE_CASE.apply(c.name())).toList());
  }
}
