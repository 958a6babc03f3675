package dev.galvanic.processor.model.schema;

import dev.galvanic.processor.model.IndexMethod;
import dev.galvanic.processor.model.ReferentialAction;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A schema as the text that is committed: a line for each thing, so that it diffs well. It must
 * stay readable to every later Galvanic, which the number in its first line is for.
 *
 * <pre>{@code
 * galvanic schema 1
 * table users
 *   column id integer not null identity by default
 *   column sex varchar(32) default 'unknown'
 *   primary key users_pkey (id)
 *   check users_age_check age >= 0
 *   not valid foreign key users_city_id_fkey (city_id) references cities (id) on delete cascade
 *   index users_name_idx using gin
 *     on lower(name) gin_trgm_ops
 *     where age > 17
 * }</pre>
 */
public final class SchemaText {
  static final String FIRST_LINE = "galvanic schema 1";

  private SchemaText() {}

  /** The text of a schema, ending with a line's end. */
  public static String write(Schema schema) {
    StringBuilder out = new StringBuilder(FIRST_LINE).append('\n');
    schema.tables().forEach(table -> write(table, out));
    return out.toString();
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IllegalArgumentException if it did not, with the line and what is wrong with it
   */
  public static Schema read(String text) {
    return new SchemaReader(text).read();
  }

  private static void write(Table table, StringBuilder out) {
    out.append("table ").append(name(table.name())).append('\n');
    table.columns().forEach(column -> line(out, 1, column(column)));
    table.constraints().forEach(constraint -> line(out, 1, constraint(constraint)));
    table.indexes().forEach(index -> index(index, out));
    table.sequences().forEach(sequence -> line(out, 1, "sequence " + SchemaWord.write(sequence)));
  }

  private static String column(Column column) {
    StringBuilder out = new StringBuilder("column ").append(SchemaWord.write(column.name()));
    out.append(' ').append(SchemaWord.writeType(column.type().text()));
    if (column.notNull()) {
      out.append(" not null");
    }
    switch (column.identity()) {
      case NONE -> {}
      case BY_DEFAULT -> out.append(" identity by default");
      case ALWAYS -> out.append(" identity always");
    }
    column.defaultSql().ifPresent(sql -> out.append(" default ").append(SchemaWord.escape(sql)));
    return out.toString();
  }

  private static String constraint(TableConstraint constraint) {
    String name = SchemaWord.write(constraint.name());
    if (constraint instanceof TableConstraint.PrimaryKey key) {
      return "primary key " + name + " " + names(key.columns());
    }
    if (constraint instanceof TableConstraint.Unique unique) {
      return "unique " + name + " " + names(unique.columns());
    }
    if (constraint instanceof TableConstraint.Check check) {
      return valid(check.valid()) + "check " + name + " " + SchemaWord.escape(check.expression());
    }
    TableConstraint.ForeignKey key = (TableConstraint.ForeignKey) constraint;
    return valid(key.valid())
        + "foreign key "
        + name
        + " "
        + names(key.columns())
        + " references "
        + name(key.table())
        + " "
        + names(key.to())
        + action(" on delete ", key.onDelete())
        + action(" on update ", key.onUpdate());
  }

  private static String valid(boolean valid) {
    return valid ? "" : "not valid ";
  }

  private static String action(String when, ReferentialAction action) {
    return action == ReferentialAction.NO_ACTION
        ? ""
        : when + action.sql().toLowerCase(Locale.ROOT);
  }

  private static void index(TableIndex index, StringBuilder out) {
    String using =
        index.method() == IndexMethod.BTREE
            ? ""
            : " using " + index.method().name().toLowerCase(Locale.ROOT);
    line(
        out,
        1,
        (index.unique() ? "unique " : "") + "index " + SchemaWord.write(index.name()) + using);
    index.parts().forEach(part -> line(out, 2, "on " + SchemaWord.escape(part)));
    index.include().forEach(column -> line(out, 2, "include " + SchemaWord.write(column)));
    index.where().ifPresent(where -> line(out, 2, "where " + SchemaWord.escape(where)));
  }

  private static String name(TableName name) {
    return name.schema().isEmpty()
        ? SchemaWord.write(name.name())
        : SchemaWord.write(name.schema()) + "." + SchemaWord.write(name.name());
  }

  private static String names(List<String> names) {
    return names.stream().map(SchemaWord::write).collect(Collectors.joining(", ", "(", ")"));
  }

  private static void line(StringBuilder out, int depth, String text) {
    out.append("  ".repeat(depth)).append(text).append('\n');
  }
}
