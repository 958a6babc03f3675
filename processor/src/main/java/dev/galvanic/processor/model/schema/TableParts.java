package dev.galvanic.processor.model.schema;

import dev.galvanic.processor.model.CheckModel;
import dev.galvanic.processor.model.ColumnModel;
import dev.galvanic.processor.model.IndexModel;
import dev.galvanic.processor.model.ReferenceModel;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.TableModel;
import dev.galvanic.processor.model.UniqueModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The constraints and indexes of a table, each with its name. */
final class TableParts {

  private final ServiceModel service;
  private final TableModel table;
  private final Set<String> taken = new HashSet<>();
  private final List<TableConstraint> constraints = new ArrayList<>();
  private final List<TableIndex> indexes;

  TableParts(ServiceModel service, TableModel table) {
    this.service = service;
    this.table = table;
    // What the source names stays; what is derived gets out of its way.
    Stream.of(
            table.uniques().stream().map(UniqueModel::name),
            table.references().stream().map(ReferenceModel::name),
            table.checks().stream().map(CheckModel::name),
            table.indexes().stream().map(IndexModel::name))
        .flatMap(names -> names)
        .forEach(taken::add);
    List<String> key = TableSchemas.keyNames(table);
    if (!key.isEmpty()) {
      constraints.add(new TableConstraint.PrimaryKey(name("", List.of(), "pkey"), key));
    }
    table.uniques().forEach(this::unique);
    table.columns().forEach(this::check);
    table
        .checks()
        .forEach(
            c ->
                constraints.add(
                    new TableConstraint.Check(
                        name(c.name(), List.of(), "check"), c.expression(), true)));
    table.references().forEach(this::reference);
    indexes = table.indexes().stream().map(this::index).toList();
  }

  List<TableConstraint> constraints() {
    return constraints;
  }

  List<TableIndex> indexes() {
    return indexes;
  }

  private String name(String said, List<String> columns, String label) {
    if (!said.isEmpty()) {
      return said;
    }
    String name = ObjectNames.free(table.name(), columns, label, taken::contains);
    taken.add(name);
    return name;
  }

  private void unique(UniqueModel unique) {
    constraints.add(
        new TableConstraint.Unique(name(unique.name(), unique.columns(), "key"), unique.columns()));
  }

  private void check(ColumnModel column) {
    ColumnChecks.of(service, column)
        .ifPresent(
            condition ->
                constraints.add(
                    new TableConstraint.Check(
                        name("", List.of(column.name()), "check"), condition, true)));
  }

  private void reference(ReferenceModel reference) {
    target(reference)
        .ifPresent(
            target ->
                constraints.add(
                    new TableConstraint.ForeignKey(
                        name(reference.name(), reference.columns(), "fkey"),
                        reference.columns(),
                        target.table(),
                        target.columns(),
                        reference.onDelete(),
                        reference.onUpdate(),
                        true)));
  }

  private record Target(TableName table, List<String> columns) {}

  private Optional<Target> target(ReferenceModel reference) {
    if (reference.model().isEmpty()) {
      return reference.table().isEmpty() || reference.to().isEmpty()
          ? Optional.empty()
          : Optional.of(new Target(TableName.of(reference.table()), reference.to()));
    }
    return service.tables().stream()
        .filter(t -> t.record().equals(reference.model().get()))
        .findFirst()
        .map(
            t ->
                new Target(
                    t.tableName(),
                    reference.to().isEmpty() ? TableSchemas.keyNames(t) : reference.to()))
        .filter(target -> !target.columns().isEmpty());
  }

  private TableIndex index(IndexModel index) {
    List<IndexPart> parts = index.columns().stream().map(IndexPart::parse).toList();
    return new TableIndex(
        name(index.name(), stems(parts, index.include()), "idx"),
        parts.stream().map(IndexPart::sql).toList(),
        index.unique(),
        index.method(),
        index.where().isEmpty() ? Optional.empty() : Optional.of(index.where()),
        index.include());
  }

  /** Included columns count, and the second expression is expr1: so PostgreSQL does it. */
  static List<String> stems(List<IndexPart> parts, List<String> include) {
    List<String> stems = new ArrayList<>();
    Stream.concat(parts.stream().map(IndexPart::stem), include.stream())
        .forEach(
            stem -> {
              String free = stem;
              for (int i = 1; stems.contains(free); i++) {
                free = stem + i;
              }
              stems.add(free);
            });
    return stems;
  }
}
