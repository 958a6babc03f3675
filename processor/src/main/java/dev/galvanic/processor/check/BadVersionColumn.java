package dev.galvanic.processor.check;

import dev.galvanic.processor.model.ColumnModel;
import dev.galvanic.processor.model.ScalarType;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.TableModel;
import dev.galvanic.processor.model.ValueType;
import dev.galvanic.processor.report.Code;
import dev.galvanic.processor.report.Diagnostics;
import java.util.List;

/** A {@code @Version} that cannot count, or a second one. */
final class BadVersionColumn implements Check {

  @Override
  public void check(ServiceModel service, Diagnostics diagnostics) {
    for (TableModel table : service.tables()) {
      List<ColumnModel> versions = table.columns().stream().filter(ColumnModel::version).toList();
      for (ColumnModel column : versions) {
        String name = column.component() + " of " + table.record().nested();
        if (!counts(column.type())) {
          diagnostics.error(
              column.origin(),
              Code.BAD_COLUMN,
              name
                  + " is a @Version and "
                  + (column.type().absentable() ? "may be absent" : "no int or long"),
              "Make it an int or a long");
        } else if (column.id().isPresent()) {
          diagnostics.error(
              column.origin(),
              Code.BAD_COLUMN,
              name + " is a @Version, which changes, and a part of the key, which must not",
              "Remove one of the two");
        } else if (column != versions.get(0)) {
          diagnostics.error(
              column.origin(),
              Code.BAD_COLUMN,
              name + " is a @Version, as " + versions.get(0).component() + " already is",
              "Remove one of the two");
        }
      }
    }
  }

  private static boolean counts(ValueType type) {
    return type instanceof ValueType.Scalar scalar
        && (scalar.scalar() == ScalarType.INT || scalar.scalar() == ScalarType.LONG);
  }
}
