package dev.galvanic.processor.model;

import java.util.List;

/** The table that a {@code @Model} record stands for. */
public record TableModel(
    TypeRef record, String name, List<ColumnModel> columns, String description, Origin origin) {
  public TableModel {
    columns = List.copyOf(columns);
  }

  /** The column names in component order. */
  public List<String> columnNames() {
    return columns.stream().map(ColumnModel::name).toList();
  }
}
