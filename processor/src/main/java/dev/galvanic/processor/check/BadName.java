package dev.galvanic.processor.check;

import dev.galvanic.processor.model.Origin;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.TableModel;
import dev.galvanic.processor.model.schema.ObjectNames;
import dev.galvanic.processor.report.Code;
import dev.galvanic.processor.report.Diagnostics;
import java.nio.charset.StandardCharsets;

/** A name that PostgreSQL would cut off. */
final class BadName implements Check {

  @Override
  public void check(ServiceModel service, Diagnostics diagnostics) {
    for (TableModel table : service.tables()) {
      String of = " of " + table.record().nested();
      check("the schema" + of, table.schema(), table.origin(), diagnostics);
      check("the table" + of, table.name(), table.origin(), diagnostics);
      table
          .columns()
          .forEach(
              c -> check("the column of " + c.component() + of, c.name(), c.origin(), diagnostics));
      table.uniques().forEach(u -> check("@Unique" + of, u.name(), u.origin(), diagnostics));
      table.indexes().forEach(i -> check("@Index" + of, i.name(), i.origin(), diagnostics));
      table.references().forEach(r -> check("@References" + of, r.name(), r.origin(), diagnostics));
      table.checks().forEach(c -> check("@Check" + of, c.name(), c.origin(), diagnostics));
    }
  }

  private static void check(String what, String name, Origin at, Diagnostics diagnostics) {
    int bytes = name.getBytes(StandardCharsets.UTF_8).length;
    if (bytes > ObjectNames.LIMIT) {
      diagnostics.error(
          at,
          Code.BAD_NAME,
          what + " is called " + name + ", which is " + bytes + " bytes long",
          "Give it a name of at most " + ObjectNames.LIMIT + ", since PostgreSQL cuts it there");
    }
  }
}
