package dev.galvanic.processor.generate.migration;

import dev.galvanic.processor.model.SqlIdentifier;
import dev.galvanic.processor.model.schema.SchemaChange;
import dev.galvanic.processor.model.schema.Table;
import dev.galvanic.processor.model.schema.TableName;
import java.util.ArrayList;
import java.util.List;

/**
 * A table or a column that gets another name, and with it whatever is called after it: the database
 * shall look as if it had been made from the models as they are now.
 *
 * @param before the table before that
 * @param after the same table after it, its parts in the same order
 */
record Renames(Table before, Table after) {

  List<Statement> column(SchemaChange.RenameColumn rename) {
    List<Statement> statements = new ArrayList<>();
    statements.add(
        alter(
            "RENAME COLUMN "
                + SqlIdentifier.of(rename.from())
                + " TO "
                + SqlIdentifier.of(rename.to())));
    statements.addAll(derived());
    return statements;
  }

  List<Statement> table(SchemaChange.RenameTable rename) {
    TableName from = rename.from();
    TableName to = rename.to();
    List<Statement> statements = new ArrayList<>();
    if (!from.schema().equals(to.schema())) {
      // Without a schema a table is where the search path looks first; SQL needs a name for that.
      String schema = to.schema().isEmpty() ? "public" : SqlIdentifier.of(to.schema());
      if (!to.schema().isEmpty()) {
        statements.add(Statement.change("CREATE SCHEMA IF NOT EXISTS " + schema));
      }
      statements.add(Statement.change("ALTER TABLE " + from.sql() + " SET SCHEMA " + schema));
    }
    if (!from.name().equals(to.name())) {
      statements.add(
          Statement.change(
              "ALTER TABLE "
                  + new TableName(to.schema(), from.name()).sql()
                  + " RENAME TO "
                  + SqlIdentifier.of(to.name())));
    }
    statements.addAll(derived());
    return statements;
  }

  private List<Statement> derived() {
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < before.constraints().size(); i++) {
      String from = before.constraints().get(i).name();
      String to = after.constraints().get(i).name();
      if (!from.equals(to)) {
        statements.add(
            alter("RENAME CONSTRAINT " + SqlIdentifier.of(from) + " TO " + SqlIdentifier.of(to)));
      }
    }
    for (int i = 0; i < before.indexes().size(); i++) {
      rename(
          "INDEX",
          inSchema(before.indexes().get(i).name()),
          inSchema(after.indexes().get(i).name()),
          statements);
    }
    for (int i = 0; i < before.sequences().size(); i++) {
      rename(
          "SEQUENCE",
          TableName.of(before.sequences().get(i)),
          TableName.of(after.sequences().get(i)),
          statements);
    }
    return statements;
  }

  /** An index has moved to another schema with its table; a sequence has not. */
  private static void rename(String what, TableName from, TableName to, List<Statement> into) {
    TableName moved = new TableName(to.schema(), from.name());
    if (!from.schema().equals(to.schema())) {
      String schema = to.schema().isEmpty() ? "public" : SqlIdentifier.of(to.schema());
      into.add(Statement.change("ALTER " + what + " " + from.sql() + " SET SCHEMA " + schema));
    }
    if (!from.name().equals(to.name())) {
      into.add(
          Statement.change(
              "ALTER " + what + " " + moved.sql() + " RENAME TO " + SqlIdentifier.of(to.name())));
    }
  }

  private TableName inSchema(String index) {
    return new TableName(after.name().schema(), index);
  }

  private Statement alter(String action) {
    return Statement.change("ALTER TABLE " + after.name().sql() + " " + action);
  }
}
