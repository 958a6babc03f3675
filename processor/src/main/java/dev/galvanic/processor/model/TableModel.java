package dev.galvanic.processor.model;

import dev.galvanic.processor.model.schema.TableName;
import java.util.List;

/**
 * The table that a {@code @Model} record stands for.
 *
 * @param schema the PostgreSQL schema, empty if the search path finds it
 * @param migrations as the source has them, in the order of their versions
 */
public record TableModel(
    TypeRef record,
    String schema,
    String name,
    List<ColumnModel> columns,
    List<UniqueModel> uniques,
    List<IndexModel> indexes,
    List<ReferenceModel> references,
    List<CheckModel> checks,
    List<MigrationModel> migrations,
    String description,
    Origin origin) {
  public TableModel {
    columns = List.copyOf(columns);
    uniques = List.copyOf(uniques);
    indexes = List.copyOf(indexes);
    references = List.copyOf(references);
    checks = List.copyOf(checks);
    migrations = List.copyOf(migrations);
  }

  /** The column names in component order. */
  public List<String> columnNames() {
    return columns.stream().map(ColumnModel::name).toList();
  }

  /** The name with the schema. */
  public TableName tableName() {
    return new TableName(schema, name);
  }

  /** The same with other migrations. */
  public TableModel with(List<MigrationModel> others) {
    return new TableModel(
        record,
        schema,
        name,
        columns,
        uniques,
        indexes,
        references,
        checks,
        others,
        description,
        origin);
  }
}
