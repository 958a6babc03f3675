package dev.galvanic.processor.check.lint;

import dev.galvanic.processor.model.Origin;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.schema.Column;
import dev.galvanic.processor.model.schema.Plan;
import dev.galvanic.processor.model.schema.PlannedChange;
import dev.galvanic.processor.model.schema.PlannedVersion;
import dev.galvanic.processor.model.schema.Schema;
import dev.galvanic.processor.model.schema.SchemaChange;
import dev.galvanic.processor.model.schema.TableName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A version in its plan, as the rules look at it. */
record Linted(ServiceModel service, Plan plan, PlannedVersion version) {

  /**
   * A change, on its own or as the effect of plain SQL.
   *
   * @param written false for an effect: what locks it takes is the SQL's matter
   */
  record Change(
      TableName table, SchemaChange change, Schema before, Origin origin, boolean written) {

    Optional<Column> column(String name) {
      return before.table(table).flatMap(t -> t.column(name));
    }
  }

  /** What is done to tables that somebody may be using, the effects of plain SQL included. */
  List<Change> changes() {
    return version.changes().stream()
        .flatMap(Linted::flat)
        .filter(c -> isOld(c.table(), c.before()))
        .toList();
  }

  /** The plain SQL, statement by statement. */
  List<SqlStatement> statements() {
    return version.changes().stream().flatMap(Linted::statements).toList();
  }

  /** Whether it is a table of the service that was there before this release. */
  boolean isOld(TableName table, Schema before) {
    return before.table(table).isPresent() && !plan.created().contains(table);
  }

  /** As messages name it. */
  String name() {
    return "version " + version.version() + " of " + version.table();
  }

  private static Stream<SqlStatement> statements(PlannedChange change) {
    return change.change() instanceof SchemaChange.Execute sql
        ? SqlStatement.all(sql.sql(), change).stream()
        : Stream.empty();
  }

  private static Stream<Change> flat(PlannedChange c) {
    return c.change() instanceof SchemaChange.Execute sql
        ? sql.effect().stream().map(e -> new Change(c.table(), e, c.before(), c.origin(), false))
        : Stream.of(new Change(c.table(), c.change(), c.before(), c.origin(), true));
  }
}
