package dev.galvanic.processor.check.lint;

import dev.galvanic.processor.model.schema.TableName;
import dev.galvanic.processor.model.sql.syntax.Command;
import dev.galvanic.processor.model.sql.syntax.FromItem;
import dev.galvanic.processor.model.sql.syntax.Name;
import dev.galvanic.processor.model.sql.syntax.Query;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The tables of a statement, and what they are called in it. */
final class StatementTables {
  /** What stands for something that is no table. */
  private static final TableName NONE = new TableName("", "");

  private final Set<TableName> all = new HashSet<>();
  private final Map<String, Set<TableName>> named = new HashMap<>();
  private final Set<String> queries;
  private boolean opaque;

  /**
   * Reads them.
   *
   * @param nodes all of the statement's tree
   */
  StatementTables(List<Record> nodes) {
    queries =
        nodes.stream()
            .filter(Query.With.class::isInstance)
            .map(with -> ((Query.With) with).name().text())
            .collect(Collectors.toSet());
    nodes.forEach(this::read);
  }

  /** As they are written, with their schema if that is written. */
  Set<TableName> all() {
    return all;
  }

  /** The tables that a qualifier stands for, in any part of the statement. */
  Set<TableName> named(String qualifier) {
    return named.getOrDefault(qualifier, Set.of());
  }

  /** Whether there is something whose columns cannot be told, such as a function's rows. */
  boolean isOpaque() {
    return opaque;
  }

  /** The table of a name as it is written. */
  static TableName table(List<Name> name) {
    int size = name.size();
    String schema = size < 2 ? "" : name.get(size - 2).text();
    return new TableName(schema, name.get(size - 1).text());
  }

  private void read(Record node) {
    if (node instanceof Command.Insert insert) {
      written(insert.table(), insert.alias());
      named("excluded", table(insert.table()));
    } else if (node instanceof Command.Update update) {
      written(update.table(), update.alias());
    } else if (node instanceof Command.Delete delete) {
      written(delete.table(), delete.alias());
    } else if (node instanceof Command.Merge merge) {
      written(merge.table(), merge.alias());
    } else if (node instanceof Query.TableOf of) {
      read(of.table(), Optional.empty());
    } else if (node instanceof FromItem.Table of) {
      read(of.name(), of.alias().map(FromItem.Alias::name));
    } else {
      other(node);
    }
  }

  private void other(Record node) {
    if (node instanceof FromItem.Function function) {
      opaque = true;
      none(function.alias());
    } else if (node instanceof FromItem.Opaque of) {
      opaque = true;
      none(of.alias());
    } else if (node instanceof FromItem.Subquery query) {
      none(query.alias());
    } else if (node instanceof FromItem.Aliased join) {
      none(Optional.of(join.alias()));
    } else if (node instanceof FromItem.Join join) {
      none(join.alias());
    }
  }

  private void none(Optional<FromItem.Alias> alias) {
    alias.ifPresent(a -> named(a.name().text(), NONE));
  }

  /** What is written to is a table, whatever queries are called. */
  private void written(List<Name> name, Optional<Name> alias) {
    all.add(table(name));
    named(alias.orElse(name.get(name.size() - 1)).text(), table(name));
  }

  private void read(List<Name> name, Optional<Name> alias) {
    if (name.size() > 1 || !queries.contains(name.get(0).text())) {
      written(name, alias);
    } else {
      named(alias.orElse(name.get(0)).text(), NONE);
    }
  }

  private void named(String qualifier, TableName table) {
    named.computeIfAbsent(qualifier, n -> new HashSet<>()).add(table);
  }
}
