package dev.galvanic.processor.check.lint;

import dev.galvanic.processor.model.schema.PlannedChange;
import dev.galvanic.processor.model.schema.Schema;
import dev.galvanic.processor.model.schema.SchemaChange;
import dev.galvanic.processor.model.schema.Table;
import dev.galvanic.processor.model.schema.TableConstraint;
import dev.galvanic.processor.model.schema.TableIndex;
import dev.galvanic.processor.model.schema.TableName;
import dev.galvanic.processor.report.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Two relations of one name in one schema: tables, indexes and sequences share their names. */
final class RelationNameClash implements LintRule {

  private record Named(String name, String what) {}

  @Override
  public Code code() {
    return Code.RELATION_NAME_CLASH;
  }

  @Override
  public Severity severity() {
    return Severity.FINAL;
  }

  @Override
  public String lock() {
    return "-";
  }

  @Override
  public String reason() {
    return "Tables, indexes and sequences of one schema have their names in common, so PostgreSQL refuses the second";
  }

  @Override
  public List<Finding> findings(Linted version) {
    return version.version().changes().stream().flatMap(RelationNameClash::findings).toList();
  }

  private static Stream<Finding> findings(PlannedChange c) {
    String schema =
        c.change() instanceof SchemaChange.RenameTable rename
            ? rename.to().schema()
            : c.table().schema();
    Map<String, String> taken = taken(c.before(), schema);
    List<Finding> findings = new ArrayList<>();
    for (Named named : added(c)) {
      String other = taken.putIfAbsent(named.name(), named.what());
      if (other != null) {
        findings.add(
            new Finding(
                c.origin(),
                named.what() + " has the name of " + other,
                "Give one of them another name"));
      }
    }
    return findings.stream();
  }

  private static Map<String, String> taken(Schema before, String schema) {
    Map<String, String> taken = new LinkedHashMap<>();
    for (Table table : before.tables()) {
      if (table.name().schema().equals(schema)) {
        relations(table).forEach(named -> taken.putIfAbsent(named.name(), named.what()));
      }
      for (String sequence : table.sequences()) {
        TableName name = TableName.of(sequence);
        if (name.schema().equals(schema)) {
          taken.putIfAbsent(name.name(), "the sequence " + sequence);
        }
      }
    }
    return taken;
  }

  private static List<Named> added(PlannedChange c) {
    SchemaChange change = c.change();
    if (change instanceof SchemaChange.CreateTable create) {
      return relations(create.table()).toList();
    }
    if (change instanceof SchemaChange.RenameTable rename) {
      boolean sameName = rename.to().equals(rename.from());
      return sameName ? List.of() : List.of(table(rename.to()));
    }
    if (change instanceof SchemaChange.AddIndex add) {
      return List.of(index(c.table(), add.index()));
    }
    return change instanceof SchemaChange.AddConstraint add
        ? constraint(c.table(), add.constraint()).toList()
        : List.of();
  }

  private static Stream<Named> relations(Table table) {
    return Stream.of(
            Stream.of(table(table.name())),
            table.constraints().stream().flatMap(c -> constraint(table.name(), c)),
            table.indexes().stream().map(i -> index(table.name(), i)))
        .flatMap(named -> named);
  }

  private static Named table(TableName table) {
    return new Named(table.name(), "the table " + table);
  }

  private static Named index(TableName table, TableIndex index) {
    return new Named(index.name(), "the index " + index.name() + " of " + table);
  }

  /** Those that have an index of their name. */
  private static Stream<Named> constraint(TableName table, TableConstraint constraint) {
    return constraint instanceof TableConstraint.Unique
            || constraint instanceof TableConstraint.PrimaryKey
        ? Stream.of(
            new Named(constraint.name(), "the constraint " + constraint.name() + " of " + table))
        : Stream.empty();
  }
}
