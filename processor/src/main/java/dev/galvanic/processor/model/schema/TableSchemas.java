package dev.galvanic.processor.model.schema;

import dev.galvanic.processor.model.ColumnModel;
import dev.galvanic.processor.model.IdModel.Generation;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.TableModel;
import java.util.List;
import java.util.Optional;

/** The tables that models stand for. */
public final class TableSchemas {
  private TableSchemas() {}

  /** All tables of the service. A reference that leads nowhere is left out. */
  public static Schema of(ServiceModel service) {
    return new Schema(service.tables().stream().map(table -> of(service, table)).toList());
  }

  /** One of them. */
  public static Table of(ServiceModel service, TableModel table) {
    TableParts parts = new TableParts(service, table);
    return new Table(
        table.tableName(),
        table.columns().stream().map(column -> column(table, column)).toList(),
        parts.constraints(),
        parts.indexes(),
        table.columns().stream()
            .flatMap(column -> KeyValues.sequence(table, column).stream())
            .map(TableName::toString)
            .distinct()
            .toList());
  }

  private static Column column(TableModel table, ColumnModel column) {
    Generation generation = KeyValues.generation(table, column);
    return new Column(
        column.name(),
        ColumnTypes.of(column),
        column.id().isPresent() || column.version() || !column.type().absentable(),
        column.defaultSql().map(String::strip).or(() -> value(table, column)),
        switch (generation) {
          case IDENTITY -> Column.Identity.BY_DEFAULT;
          case IDENTITY_ALWAYS -> Column.Identity.ALWAYS;
          default -> Column.Identity.NONE;
        });
  }

  /** The default that a column has without saying so. */
  private static Optional<String> value(TableModel table, ColumnModel column) {
    if (column.version()) {
      return Optional.of("0");
    }
    Optional<String> next =
        KeyValues.sequence(table, column)
            .map(sequence -> "nextval('" + sequence.sql().replace("'", "''") + "')");
    boolean uuid = KeyValues.generation(table, column) == Generation.UUID;
    return next.or(() -> uuid ? Optional.of("gen_random_uuid()") : Optional.empty());
  }

  /** The columns of that table which a reference means; empty if it has no key. */
  public static List<String> keyNames(TableModel table) {
    return KeyValues.key(table).stream().map(ColumnModel::name).toList();
  }
}
