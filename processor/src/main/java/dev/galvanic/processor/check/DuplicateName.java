package dev.galvanic.processor.check;

import dev.galvanic.processor.model.CheckModel;
import dev.galvanic.processor.model.Origin;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.TableModel;
import dev.galvanic.processor.model.schema.Table;
import dev.galvanic.processor.model.schema.TableConstraint;
import dev.galvanic.processor.model.schema.TableIndex;
import dev.galvanic.processor.model.schema.TableName;
import dev.galvanic.processor.model.schema.TableSchemas;
import dev.galvanic.processor.report.Code;
import dev.galvanic.processor.report.Diagnostics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Two constraints of a table with one name, or two of what shares its names in a schema: tables,
 * indexes, and the constraints that are indexes too.
 */
final class DuplicateName implements Check {

  /** What has a name, and in what there can be only one of it. */
  private record Named(Object scope, String name, String what, Origin origin) {}

  @Override
  public void check(ServiceModel service, Diagnostics diagnostics) {
    List<Named> all = new ArrayList<>();
    for (TableModel table : service.tables()) {
      all.add(new Named(table.schema(), table.name(), "the table " + table.name(), Origin.NONE));
    }
    Set<TableName> names = new HashSet<>();
    for (TableModel table : service.tables()) {
      if (!names.add(table.tableName())) {
        // Two models of one table are told as that.
        continue;
      }
      Table made = TableSchemas.of(service, table);
      for (TableConstraint constraint : made.constraints()) {
        Origin origin = origin(table, made, constraint);
        String what = "a constraint of " + table.tableName();
        all.add(new Named(table.tableName(), constraint.name(), what, origin));
        if (constraint instanceof TableConstraint.PrimaryKey
            || constraint instanceof TableConstraint.Unique) {
          all.add(new Named(table.schema(), constraint.name(), what, origin));
        }
      }
      for (int i = 0; i < made.indexes().size(); i++) {
        TableIndex index = made.indexes().get(i);
        String what = "an index of " + table.tableName();
        all.add(new Named(table.schema(), index.name(), what, table.indexes().get(i).origin()));
      }
    }
    Map<Map.Entry<Object, String>, Named> seen = new HashMap<>();
    for (Named named : all) {
      Named first = seen.putIfAbsent(Map.entry(named.scope(), named.name()), named);
      if (first != null && named.origin() != Origin.NONE) {
        report(named, first, diagnostics);
      }
    }
  }

  private static void report(Named named, Named first, Diagnostics diagnostics) {
    boolean table = first.scope() instanceof TableName;
    diagnostics.error(
        named.origin(),
        Code.DUPLICATE_NAME,
        named.what() + " is called " + named.name() + ", as " + first.what() + " already is",
        "Give it a name of its own, since there can be one of a name in a "
            + (table ? "table" : "schema"));
  }

  /** Constraints stand in the order of the models' within each kind. */
  private static Origin origin(TableModel table, Table made, TableConstraint constraint) {
    List<TableConstraint> kind =
        made.constraints().stream().filter(c -> c.getClass() == constraint.getClass()).toList();
    int at = indexOf(kind, constraint);
    if (constraint instanceof TableConstraint.Unique) {
      return table.uniques().get(at).origin();
    }
    if (constraint instanceof TableConstraint.Check) {
      List<CheckModel> checks = table.checks();
      int own = at - (kind.size() - checks.size());
      return own < 0 ? table.origin() : checks.get(own).origin();
    }
    if (constraint instanceof TableConstraint.ForeignKey key) {
      return table.references().stream()
          .filter(r -> r.name().equals(key.name()) || r.columns().equals(key.columns()))
          .reduce((one, other) -> other)
          .map(r -> r.origin())
          .orElse(table.origin());
    }
    return table.origin();
  }

  private static int indexOf(List<TableConstraint> constraints, TableConstraint wanted) {
    for (int i = 0; i < constraints.size(); i++) {
      if (constraints.get(i) == wanted) {
        return i;
      }
    }
    return -1;
  }
}
