package dev.galvanic.processor.check.lint;

import dev.galvanic.processor.model.schema.Schema;
import dev.galvanic.processor.model.schema.Table;
import dev.galvanic.processor.model.schema.TableName;
import dev.galvanic.processor.model.sql.syntax.Command;
import dev.galvanic.processor.model.sql.syntax.Expression;
import dev.galvanic.processor.model.sql.syntax.FromItem;
import dev.galvanic.processor.model.sql.syntax.Name;
import dev.galvanic.processor.model.sql.syntax.Nodes;
import dev.galvanic.processor.model.sql.syntax.Parsed;
import dev.galvanic.processor.model.sql.syntax.Query;
import dev.galvanic.processor.model.sql.syntax.SqlParser;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells which tables and columns a statement of a repository uses. What is not clear is taken for
 * no use, and so is a statement that cannot be read: an error here must be one.
 */
final class StatementUses {
  private final List<Record> nodes;
  private final StatementTables tables;
  private final Set<String> given;

  private StatementUses(Command command) {
    nodes = Nodes.of((Record) command).toList();
    tables = new StatementTables(nodes);
    given = nodes.stream().flatMap(StatementUses::given).collect(Collectors.toSet());
  }

  /** Of a text with its parameters as {@code :name}. */
  static StatementUses of(String sql) {
    Parsed parsed = SqlParser.parse(sql);
    return new StatementUses(
        parsed instanceof Parsed.Valid valid ? valid.command() : new Command.Other(0, ""));
  }

  boolean usesTable(TableName table) {
    return tables.all().stream().anyMatch(t -> isSame(t, table));
  }

  /**
   * Whether the column is named.
   *
   * @param after all tables, in none of which the table has this column any more
   */
  boolean usesColumn(TableName table, String column, Schema after) {
    if (!usesTable(table)) {
      return false;
    }
    boolean clear = isOfNoOther(table, column, after);
    return nodes.stream()
        .anyMatch(node -> writes(node, table, column) || reads(node, table, column, clear));
  }

  private static boolean writes(Record node, TableName table, String column) {
    if (node instanceof Command.Insert insert) {
      Stream<Record> parts = Stream.concat(insert.columns().stream(), insert.onConflict().stream());
      return isSame(StatementTables.table(insert.table()), table) && targets(parts, column);
    }
    if (node instanceof Command.Update update) {
      return isSame(StatementTables.table(update.table()), table)
          && targets(update.set().stream(), column);
    }
    return node instanceof Command.Merge merge
        && isSame(StatementTables.table(merge.table()), table)
        && targets(merge.whens().stream(), column);
  }

  private static boolean targets(Stream<? extends Record> parts, String column) {
    return parts
        .flatMap(Nodes::of)
        .anyMatch(n -> n instanceof Command.Target t && t.column().text().equals(column));
  }

  private boolean reads(Record node, TableName table, String column, boolean clear) {
    if (!(node instanceof Expression.ColumnRef ref)) {
      return false;
    }
    List<Name> parts = ref.parts();
    if (!parts.get(parts.size() - 1).text().equals(column)) {
      return false;
    }
    if (parts.size() == 1) {
      return clear;
    }
    Set<TableName> meant = tables.named(parts.get(parts.size() - 2).text());
    return !meant.isEmpty() && meant.stream().allMatch(t -> isSame(t, table));
  }

  /** Whether nothing else in the statement may have a column of this name. */
  private boolean isOfNoOther(TableName table, String column, Schema after) {
    return !tables.isOpaque()
        && !given.contains(column)
        && tables.all().stream()
            .filter(t -> !isSame(t, table))
            .allMatch(t -> find(t, after).filter(o -> o.column(column).isEmpty()).isPresent());
  }

  /** The names that a node gives, to columns, tables or queries. */
  private static Stream<String> given(Record node) {
    if (node instanceof Query.Output output) {
      return output.alias().map(Name::text).or(() -> called(output.value())).stream();
    }
    if (node instanceof Query.With with) {
      return texts(with.name(), with.columns());
    }
    return node instanceof FromItem.Alias alias
        ? texts(alias.name(), alias.columns())
        : Stream.empty();
  }

  /** A value without an alias is named after what makes it. */
  private static Optional<String> called(Expression value) {
    if (value instanceof Expression.Call call) {
      return Optional.of(call.function().get(call.function().size() - 1).text());
    }
    if (value instanceof Expression.Field field) {
      return Optional.of(field.name().text());
    }
    return value instanceof Expression.Cast cast ? called(cast.value()) : Optional.empty();
  }

  private static Stream<String> texts(Name name, List<Name> columns) {
    return Stream.concat(Stream.of(name), columns.stream()).map(Name::text);
  }

  private static Optional<Table> find(TableName written, Schema schema) {
    return schema.tables().stream().filter(t -> isSame(written, t.name())).findFirst();
  }

  private static boolean isSame(TableName written, TableName table) {
    return written.equals(table)
        || (written.schema().equals("public")
            && table.schema().isEmpty()
            && written.name().equals(table.name()));
  }
}
