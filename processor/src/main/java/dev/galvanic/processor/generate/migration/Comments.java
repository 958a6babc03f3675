package dev.galvanic.processor.generate.migration;

import dev.galvanic.processor.model.ColumnModel;
import dev.galvanic.processor.model.SqlIdentifier;
import dev.galvanic.processor.model.TableModel;
import dev.galvanic.processor.model.schema.ScriptHeader;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The script of all comments, applied again whenever it changes: a description may be edited
 * without a migration.
 */
record Comments(List<TableModel> tables) {
  private static final String FILE = "R__comments.sql";

  Script script() {
    String header =
        new ScriptHeader("*", "comments", 1, 1, "", "", List.of(), true, Optional.empty()).text();
    StringBuilder text = new StringBuilder(header);
    tables.stream()
        .sorted(Comparator.comparing(TableModel::tableName))
        .forEach(table -> comments(table, text));
    return new Script(FILE, text.toString());
  }

  private static void comments(TableModel table, StringBuilder text) {
    String name = table.tableName().sql();
    text.append("\nCOMMENT ON TABLE ").append(name).append(is(table.description()));
    for (ColumnModel column : table.columns()) {
      text.append("COMMENT ON COLUMN ").append(name).append('.');
      text.append(SqlIdentifier.of(column.name())).append(is(column.description()));
    }
  }

  private static String is(String description) {
    return description.isEmpty()
        ? " IS NULL;\n"
        : " IS " + Definitions.literal(description) + ";\n";
  }
}
