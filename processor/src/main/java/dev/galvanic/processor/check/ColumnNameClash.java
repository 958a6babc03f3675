package dev.galvanic.processor.check;

import dev.galvanic.processor.model.ColumnModel;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.TableModel;
import dev.galvanic.processor.report.Code;
import dev.galvanic.processor.report.Diagnostics;
import java.util.HashMap;
import java.util.Map;

/** Two components of a model that are one column. */
final class ColumnNameClash implements Check {

  @Override
  public void check(ServiceModel service, Diagnostics diagnostics) {
    service.tables().forEach(table -> check(table, diagnostics));
  }

  private static void check(TableModel table, Diagnostics diagnostics) {
    Map<String, ColumnModel> seen = new HashMap<>();
    for (ColumnModel column : table.columns()) {
      ColumnModel first = seen.putIfAbsent(column.name(), column);
      if (first != null) {
        diagnostics.error(
            column.origin(),
            Code.COLUMN_NAME_CLASH,
            first.component()
                + " and "
                + column.component()
                + " of "
                + table.record().nested()
                + " are both the column "
                + column.name(),
            "Give one of them another name with @Column(name = ...)");
      }
    }
  }
}
