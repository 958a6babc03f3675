package dev.galvanic.processor.generate.migration;

import dev.galvanic.processor.model.SqlIdentifier;
import dev.galvanic.processor.model.schema.Column;
import dev.galvanic.processor.model.schema.Table;
import java.util.ArrayList;
import java.util.List;

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
    table.constraints().forEach(constraint -> lines.add(Definitions.constraint(constraint)));
    return lines.isEmpty()
        ? "CREATE TABLE " + table.name().sql() + " ()"
        : "CREATE TABLE " + table.name().sql() + " (\n  " + String.join(",\n  ", lines) + "\n)";
  }
}
