package dev.galvanic.processor.model.schema;

import dev.galvanic.processor.model.CheckModel;
import dev.galvanic.processor.model.ColumnModel;
import dev.galvanic.processor.model.Constraint;
import dev.galvanic.processor.model.DroppedTableModel;
import dev.galvanic.processor.model.EnumModel;
import dev.galvanic.processor.model.IdModel;
import dev.galvanic.processor.model.IndexMethod;
import dev.galvanic.processor.model.IndexModel;
import dev.galvanic.processor.model.MigrationModel;
import dev.galvanic.processor.model.Models;
import dev.galvanic.processor.model.Operation;
import dev.galvanic.processor.model.Origin;
import dev.galvanic.processor.model.ReferenceModel;
import dev.galvanic.processor.model.ReferentialAction;
import dev.galvanic.processor.model.ScalarType;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.TableModel;
import dev.galvanic.processor.model.TypeRef;
import dev.galvanic.processor.model.UniqueModel;
import dev.galvanic.processor.model.ValueType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A few words for the models of tables in tests. */
final class Sketch {
  static final TypeRef COLOR = TypeRef.of("app", "Color");
  static final ValueType INT = scalar(ScalarType.INT);
  static final ValueType LONG = scalar(ScalarType.LONG);
  static final ValueType TEXT = scalar(ScalarType.STRING);

  private Sketch() {}

  static ValueType scalar(ScalarType type) {
    return new ValueType.Scalar(type, false);
  }

  static ColumnModel column(String name, ValueType type) {
    return column(name, type, "");
  }

  static ColumnModel column(String name, ValueType type, String defaultSql) {
    return new ColumnModel(
        component(name),
        name,
        type,
        OptionalInt.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        defaultSql.isEmpty() ? Optional.empty() : Optional.of(defaultSql),
        Optional.empty(),
        false,
        List.of(),
        "",
        at(name));
  }

  static ColumnModel nullable(String name, ValueType type) {
    return column(name, new ValueType.Nullable(type));
  }

  static ColumnModel id(String name, ValueType type, IdModel.Generation generation) {
    return with(column(name, type), Optional.of(new IdModel(generation, "")));
  }

  static ColumnModel id() {
    return id("id", INT, IdModel.Generation.AUTO);
  }

  static ColumnModel with(ColumnModel c, Optional<IdModel> id) {
    return new ColumnModel(
        c.component(),
        c.name(),
        c.type(),
        c.length(),
        c.precision(),
        c.scale(),
        c.sqlType(),
        c.defaultSql(),
        id,
        c.version(),
        c.constraints(),
        c.description(),
        c.origin());
  }

  static ColumnModel with(ColumnModel c, Constraint... constraints) {
    return new ColumnModel(
        c.component(),
        c.name(),
        c.type(),
        c.length(),
        c.precision(),
        c.scale(),
        c.sqlType(),
        c.defaultSql(),
        c.id(),
        c.version(),
        List.of(constraints),
        c.description(),
        c.origin());
  }

  static ColumnModel named(ColumnModel c, String name) {
    return new ColumnModel(
        component(name),
        name,
        c.type(),
        c.length(),
        c.precision(),
        c.scale(),
        c.sqlType(),
        c.defaultSql(),
        c.id(),
        c.version(),
        c.constraints(),
        c.description(),
        at(name));
  }

  static ColumnModel typed(ColumnModel c, ValueType type, String defaultSql) {
    return with(column(c.name(), type, defaultSql), c.id());
  }

  /** The table {@code users} of the record {@code User}. */
  static TableModel table(String record, String name, ColumnModel... columns) {
    return new TableModel(
        TypeRef.of("app", record),
        "",
        name,
        List.of(columns),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        "",
        at(record));
  }

  static TableModel with(
      TableModel t,
      String name,
      List<ColumnModel> columns,
      List<UniqueModel> uniques,
      List<IndexModel> indexes,
      List<ReferenceModel> references,
      List<CheckModel> checks) {
    return new TableModel(
        t.record(),
        t.schema(),
        name,
        columns,
        uniques,
        indexes,
        references,
        checks,
        t.migrations(),
        "",
        t.origin());
  }

  static TableModel columns(TableModel t, ColumnModel... columns) {
    return with(
        t, t.name(), List.of(columns), t.uniques(), t.indexes(), t.references(), t.checks());
  }

  static TableModel unique(TableModel t, String... columns) {
    List<UniqueModel> uniques = new ArrayList<>(t.uniques());
    uniques.add(new UniqueModel(List.of(columns), "", at("unique")));
    return with(t, t.name(), t.columns(), uniques, t.indexes(), t.references(), t.checks());
  }

  static TableModel index(TableModel t, String where, String... columns) {
    List<IndexModel> indexes = new ArrayList<>(t.indexes());
    indexes.add(
        new IndexModel(
            List.of(columns), "", false, IndexMethod.BTREE, where, List.of(), at("index")));
    return with(t, t.name(), t.columns(), t.uniques(), indexes, t.references(), t.checks());
  }

  static TableModel references(TableModel t, String column, TableModel to) {
    List<ReferenceModel> references = new ArrayList<>(t.references());
    references.add(
        new ReferenceModel(
            List.of(column),
            Optional.of(to.record()),
            "",
            List.of(),
            ReferentialAction.NO_ACTION,
            ReferentialAction.NO_ACTION,
            "",
            at("references")));
    return with(t, t.name(), t.columns(), t.uniques(), t.indexes(), references, t.checks());
  }

  static TableModel check(TableModel t, String name, String expression) {
    List<CheckModel> checks = new ArrayList<>(t.checks());
    checks.add(new CheckModel(expression, name, at("check")));
    return with(t, t.name(), t.columns(), t.uniques(), t.indexes(), t.references(), checks);
  }

  static TableModel migrations(TableModel t, MigrationModel... migrations) {
    return t.with(List.of(migrations));
  }

  static MigrationModel migrate(String version, Operation... operations) {
    return new MigrationModel(
        version,
        "",
        "",
        OperationOrder.sorted(Arrays.asList(operations)),
        List.of(),
        at("migrate " + version));
  }

  static ServiceModel service(ReleasedModel released, TableModel... tables) {
    return service(released, List.of(tables), List.of(), List.of("RED", "GREEN"));
  }

  static ServiceModel service(
      ReleasedModel released,
      List<TableModel> tables,
      List<DroppedTableModel> dropped,
      List<String> colors) {
    ServiceModel s = Models.service();
    return new ServiceModel(
        s.type(),
        s.name(),
        s.title(),
        s.version(),
        s.naming(),
        s.plain(),
        s.refuseUnknown(),
        s.description(),
        s.resources(),
        s.repositories(),
        s.clients(),
        s.records(),
        List.of(new EnumModel(COLOR, colors, "", Origin.NONE)),
        tables,
        dropped,
        released,
        Planning.NOTHING,
        s.beans(),
        s.offered(),
        at("service"));
  }

  /** What was released, and after it everything that a plan makes. */
  static ReleasedModel release(Plan plan) {
    List<ReleasedScript> scripts = new ArrayList<>(plan.released().scripts());
    for (PlannedVersion version : plan.versions()) {
      int number = scripts.size() + 1;
      scripts.add(
          new ReleasedScript(
              number,
              "V" + number,
              version.table(),
              version.version(),
              1,
              version.author(),
              version.date(),
              version.operations(),
              ""));
    }
    return new ReleasedModel(plan.after(), scripts);
  }

  /** The release of tables that were new. */
  static ReleasedModel released(TableModel... tables) {
    return release(Planning.of(service(ReleasedModel.NOTHING, tables)).plan());
  }

  /** A place that tests can name. */
  record At(String what) implements Origin {}

  static Origin at(String what) {
    return new At(what);
  }

  private static String component(String column) {
    StringBuilder name = new StringBuilder();
    for (String word : column.split("_")) {
      name.append(
          name.length() == 0 ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return name.toString();
  }
}
