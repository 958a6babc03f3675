package dev.galvanic.processor.model.schema;

import dev.galvanic.processor.model.IndexMethod;
import dev.galvanic.processor.model.ReferentialAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the text of a schema, line by line. */
final class SchemaReader {

  private final List<String> lines;
  private final List<Table> tables = new ArrayList<>();
  private int next;

  SchemaReader(String text) {
    lines = text.replace("\r\n", "\n").lines().map(String::stripTrailing).toList();
  }

  Schema read() {
    if (lines.isEmpty() || !lines.get(0).equals(SchemaText.FIRST_LINE)) {
      throw new IllegalArgumentException("its first line is not " + SchemaText.FIRST_LINE);
    }
    next = 1;
    try {
      while (more(0)) {
        table();
      }
      if (next < lines.size()) {
        throw new IllegalArgumentException("it stands where no line of its kind can");
      }
    } catch (IllegalArgumentException e) {
      int line = Math.min(next, lines.size());
      throw new IllegalArgumentException("line " + line + ": " + e.getMessage(), e);
    }
    return new Schema(tables);
  }

  private void table() {
    SchemaLine line = line();
    line.expect("table");
    TableName name = line.tableName();
    line.end();
    List<Column> columns = new ArrayList<>();
    List<TableConstraint> constraints = new ArrayList<>();
    List<TableIndex> indexes = new ArrayList<>();
    List<String> sequences = new ArrayList<>();
    while (more(1)) {
      SchemaLine part = line();
      if (part.take("column")) {
        columns.add(column(part));
      } else if (part.take("sequence")) {
        sequences.add(part.name());
      } else if (part.take("index")) {
        indexes.add(index(part, false));
      } else if (part.take("unique index")) {
        indexes.add(index(part, true));
      } else {
        constraints.add(constraint(part));
      }
      part.end();
    }
    tables.add(new Table(name, columns, constraints, indexes, sequences));
  }

  private static Column column(SchemaLine line) {
    String name = line.name();
    SqlType type = line.type();
    boolean notNull = line.take("not null");
    Column.Identity identity =
        line.take("identity by default")
            ? Column.Identity.BY_DEFAULT
            : line.take("identity always") ? Column.Identity.ALWAYS : Column.Identity.NONE;
    return new Column(name, type, notNull, line.restAfter("default"), identity);
  }

  private static TableConstraint constraint(SchemaLine line) {
    if (line.take("primary key")) {
      return new TableConstraint.PrimaryKey(line.name(), line.names());
    }
    if (line.take("unique")) {
      return new TableConstraint.Unique(line.name(), line.names());
    }
    boolean valid = !line.take("not valid");
    if (line.take("check")) {
      return new TableConstraint.Check(line.name(), line.rest(), valid);
    }
    if (!line.take("foreign key")) {
      throw new IllegalArgumentException("its first word is unknown");
    }
    String name = line.name();
    List<String> columns = line.names();
    line.expect("references");
    TableName table = line.tableName();
    List<String> to = line.names();
    return new TableConstraint.ForeignKey(
        name, columns, table, to, action(line, "on delete"), action(line, "on update"), valid);
  }

  private static ReferentialAction action(SchemaLine line, String when) {
    if (!line.take(when)) {
      return ReferentialAction.NO_ACTION;
    }
    for (ReferentialAction action : ReferentialAction.values()) {
      if (line.take(action.sql().toLowerCase(Locale.ROOT))) {
        return action;
      }
    }
    throw new IllegalArgumentException("what is done " + when + " is missing");
  }

  private TableIndex index(SchemaLine line, boolean unique) {
    String name = line.name();
    IndexMethod method =
        line.take("using")
            ? IndexMethod.valueOf(line.name().toUpperCase(Locale.ROOT))
            : IndexMethod.BTREE;
    List<String> parts = new ArrayList<>();
    List<String> include = new ArrayList<>();
    Optional<String> where = Optional.empty();
    while (more(2)) {
      SchemaLine part = line();
      if (part.take("on")) {
        parts.add(part.rest());
      } else if (part.take("include")) {
        include.add(part.name());
      } else {
        part.expect("where");
        where = Optional.of(part.rest());
      }
      part.end();
    }
    return new TableIndex(name, parts, unique, method, where, include);
  }

  private boolean more(int depth) {
    while (next < lines.size() && lines.get(next).isEmpty()) {
      next++;
    }
    return next < lines.size() && new SchemaLine(lines.get(next)).isIndented(depth);
  }

  private SchemaLine line() {
    return new SchemaLine(lines.get(next++));
  }
}
