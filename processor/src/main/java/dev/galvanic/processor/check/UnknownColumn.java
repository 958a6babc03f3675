package dev.galvanic.processor.check;

import dev.galvanic.processor.model.ColumnModel;
import dev.galvanic.processor.model.IndexModel;
import dev.galvanic.processor.model.Origin;
import dev.galvanic.processor.model.ReferenceModel;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.TableModel;
import dev.galvanic.processor.model.schema.IndexPart;
import dev.galvanic.processor.model.schema.TableName;
import dev.galvanic.processor.report.Code;
import dev.galvanic.processor.report.Diagnostics;
import dev.galvanic.processor.report.Nearest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A column that an annotation of a model names and its table does not have. */
final class UnknownColumn implements Check {

  @Override
  public void check(ServiceModel service, Diagnostics diagnostics) {
    for (TableModel table : service.tables()) {
      String on = " on " + table.record().nested();
      table
          .uniques()
          .forEach(u -> check("@Unique" + on, table, u.columns(), u.origin(), diagnostics));
      table
          .indexes()
          .forEach(i -> check("@Index" + on, table, columns(i), i.origin(), diagnostics));
      for (ReferenceModel reference : table.references()) {
        String name = "@References" + on;
        check(name, table, reference.columns(), reference.origin(), diagnostics);
        target(service, reference)
            .ifPresent(t -> check(name, t, reference.to(), reference.origin(), diagnostics));
      }
    }
  }

  /** What is in an expression is not looked at. */
  private static List<String> columns(IndexModel index) {
    return Stream.concat(
            index.columns().stream().flatMap(c -> IndexPart.parse(c).column().stream()),
            index.include().stream())
        .toList();
  }

  private static Optional<TableModel> target(ServiceModel service, ReferenceModel reference) {
    return service.tables().stream()
        .filter(
            t ->
                reference.model().isPresent()
                    ? t.record().equals(reference.model().get())
                    : t.tableName().equals(TableName.of(reference.table())))
        .findFirst();
  }

  private static void check(
      String name, TableModel table, List<String> columns, Origin at, Diagnostics diagnostics) {
    for (String column : columns) {
      if (!table.columnNames().contains(column)) {
        diagnostics.error(
            at,
            Code.UNKNOWN_COLUMN,
            name + " names the column " + column + ", which " + table.tableName() + " has not",
            action(table, column));
      }
    }
  }

  private static String action(TableModel table, String column) {
    return table.columns().stream()
        .filter(c -> c.component().equals(column))
        .map(ColumnModel::name)
        .map(name -> "Write " + name + ", as the column of that component is called")
        .findFirst()
        .orElseGet(
            () ->
                Nearest.question(column, table.columnNames())
                    + "Its columns are "
                    + String.join(", ", table.columnNames()));
  }
}
