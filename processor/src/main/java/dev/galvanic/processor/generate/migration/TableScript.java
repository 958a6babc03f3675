package dev.galvanic.processor.generate.migration;

import dev.galvanic.processor.model.SqlIdentifier;
import dev.galvanic.processor.model.schema.Column;
import dev.galvanic.processor.model.schema.Table;
import dev.galvanic.processor.model.schema.TableConstraint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A table that is new. */
record TableScript(Table table) {

  /** Its schema, the table with its constraints, its indexes. */
  List<Statement> statements(SequenceChanges sequences) {
    List<Statement> statements = new ArrayList<>();
    if (!table.name().schema().isEmpty()) {
      statements.add(
          Statement.change(
              "CREATE SCHEMA IF NOT EXISTS " + SqlIdentifier.of(table.name().schema())));
    }
    statements.addAll(sequences.created());
    statements.add(Statement.change(create()));
    for (TableConstraint again : redundant()) {
      statements.add(
          Statement.change(
              "ALTER TABLE " + table.name().sql() + "\n  ADD " + Definitions.constraint(again)));
    }
    table
        .indexes()
        .forEach(i -> statements.add(Statement.change(Definitions.index(i, table.name(), false))));
    return statements;
  }

  private String create() {
    List<String> lines = new ArrayList<>();
    for (Column column : table.columns()) {
      lines.add(Definitions.column(column));
    }
    List<TableConstraint> later = redundant();
    table.constraints().stream()
        .filter(constraint -> !later.contains(constraint))
        .forEach(constraint -> lines.add(Definitions.constraint(constraint)));
    return lines.isEmpty()
        ? "CREATE TABLE " + table.name().sql() + " ()"
        : "CREATE TABLE " + table.name().sql() + " (\n  " + String.join(",\n  ", lines) + "\n)";
  }

  /**
   * Keys over the columns of another: CREATE TABLE would leave them out without a word
   * (PostgreSQL's transformIndexConstraints), and a later version could not drop them.
   */
  private List<TableConstraint> redundant() {
    Set<List<String>> seen = new HashSet<>();
    table.primaryKey().ifPresent(key -> seen.add(key.columns()));
    return table.constraints().stream()
        .filter(c -> c instanceof TableConstraint.Unique unique && !seen.add(unique.columns()))
        .toList();
  }
}
