package dev.galvanic.processor.check.lint;

import dev.galvanic.processor.model.AcceptModel;
import dev.galvanic.processor.model.Models;
import dev.galvanic.processor.model.Origin;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.schema.Column;
import dev.galvanic.processor.model.schema.Plan;
import dev.galvanic.processor.model.schema.PlannedChange;
import dev.galvanic.processor.model.schema.PlannedVersion;
import dev.galvanic.processor.model.schema.ReleasedModel;
import dev.galvanic.processor.model.schema.Schema;
import dev.galvanic.processor.model.schema.SchemaChange;
import dev.galvanic.processor.model.schema.SqlType;
import dev.galvanic.processor.model.schema.Table;
import dev.galvanic.processor.model.schema.TableConstraint;
import dev.galvanic.processor.model.schema.TableName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Plans for tests, made by hand: one version, {@code v2} of the first table. */
final class LintPlans {
  private LintPlans() {}

  static Column column(String name) {
    return column(name, "integer");
  }

  static Column column(String name, String type) {
    return new Column(name, new SqlType(type), false, Optional.empty(), Column.Identity.NONE);
  }

  static Column with(Column column, boolean notNull, String defaultSql) {
    Optional<String> sql = defaultSql.isEmpty() ? Optional.empty() : Optional.of(defaultSql);
    return new Column(column.name(), column.type(), notNull, sql, column.identity());
  }

  static Table table(String name, Column... columns) {
    return new Table(TableName.of(name), List.of(columns), List.of(), List.of(), List.of());
  }

  static Table with(Table table, TableConstraint... constraints) {
    return new Table(
        table.name(), table.columns(), List.of(constraints), table.indexes(), table.sequences());
  }

  static PlannedChange change(SchemaChange change, Schema before) {
    TableName table =
        before.tables().isEmpty() ? TableName.of("none") : before.tables().get(0).name();
    return new PlannedChange(table, change, before, Origin.NONE);
  }

  /** A change that is not the first table's. */
  static PlannedChange change(String table, SchemaChange change, Schema before) {
    return new PlannedChange(TableName.of(table), change, before, Origin.NONE);
  }

  static Linted version(Schema before, SchemaChange... changes) {
    return version(before, before, Set.of(), changes);
  }

  static Linted version(
      Schema before, Schema after, Set<TableName> created, SchemaChange... changes) {
    return version(
        Models.service(),
        before,
        after,
        created,
        List.of(),
        Stream.of(changes).map(c -> change(c, before)).toList());
  }

  static Linted version(
      ServiceModel service,
      Schema before,
      Schema after,
      Set<TableName> created,
      List<AcceptModel> accepted,
      List<PlannedChange> changes) {
    PlannedVersion version =
        new PlannedVersion(
            changes.get(0).table(),
            "v2",
            "",
            "",
            List.of(),
            changes,
            accepted,
            before,
            after,
            Origin.NONE);
    ReleasedModel released = new ReleasedModel(before, List.of());
    return new Linted(service, new Plan(released, List.of(version), created), version);
  }
}
