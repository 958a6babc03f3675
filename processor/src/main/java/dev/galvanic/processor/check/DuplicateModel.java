package dev.galvanic.processor.check;

import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.TableModel;
import dev.galvanic.processor.model.schema.TableName;
import dev.galvanic.processor.report.Code;
import dev.galvanic.processor.report.Diagnostics;
import java.util.HashMap;
import java.util.Map;

/** Two models of one table. */
final class DuplicateModel implements Check {

  @Override
  public void check(ServiceModel service, Diagnostics diagnostics) {
    Map<TableName, TableModel> seen = new HashMap<>();
    for (TableModel table : service.tables()) {
      TableModel first = seen.putIfAbsent(table.tableName(), table);
      if (first != null) {
        diagnostics.error(
            table.origin(),
            Code.DUPLICATE_MODEL,
            table.record().nested()
                + " is a model of the table "
                + table.tableName()
                + ", as "
                + first.record().nested()
                + " already is",
            "Give it a table of its own with @Model(table = ...)");
      }
    }
  }
}
