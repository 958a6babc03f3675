package dev.galvanic.processor.check.lint;

import dev.galvanic.processor.model.schema.TableName;
import dev.galvanic.processor.model.sql.SqlScanner.Kind;
import dev.galvanic.processor.model.sql.SqlScanner.Token;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tables of a statement and every other name that it makes. */
final class StatementTables {

  /** Functions whose arguments have a FROM of their own. */
  private static final Set<String> WITH_FROM = Set.of("extract", "trim", "substring", "overlay");

  /** What may follow a table and is no alias. */
  private static final Set<String> AFTER_TABLE =
      Set.of(
          "where",
          "join",
          "on",
          "left",
          "right",
          "inner",
          "cross",
          "full",
          "natural",
          "set",
          "values",
          "select",
          "default",
          "returning",
          "group",
          "order",
          "limit",
          "offset",
          "union",
          "except",
          "intersect",
          "for",
          "using",
          "when",
          "having",
          "window",
          "fetch",
          "tablesample",
          "overriding",
          "with",
          "table");

  private final List<Token> words;
  private final Set<TableName> all = new LinkedHashSet<>();
  private final Set<String> queries = new HashSet<>();
  private final Map<String, Set<TableName>> named = new HashMap<>();
  private final Set<String> aliases = new HashSet<>();
  private final BitSet taken = new BitSet();
  private final BitSet inserted = new BitSet();
  private Optional<TableName> target = Optional.empty();
  private boolean opaque;

  private StatementTables(List<Token> words) {
    this.words = words;
  }

  static StatementTables of(List<Token> words) {
    StatementTables tables = new StatementTables(words);
    tables.readAliases();
    tables.readTables();
    return tables;
  }

  /** As they are written, with their schema if that is written. */
  Set<TableName> all() {
    return all;
  }

  /** The tables that a qualifier stands for, in any part of the statement. */
  Set<TableName> named(String qualifier) {
    return named.getOrDefault(qualifier, Set.of());
  }

  /** What an INSERT puts its rows into. */
  Optional<TableName> target() {
    return target;
  }

  /** Whether there is something whose columns cannot be told, such as a function's rows. */
  boolean isOpaque() {
    return opaque;
  }

  /** The names that the statement gives, to columns, tables or queries. */
  Set<String> aliases() {
    return aliases;
  }

  /** Whether the word there is the name of a table, or an alias of one. */
  boolean isTaken(int at) {
    return taken.get(at);
  }

  /** Whether the word there is one of the columns of INSERT INTO. */
  boolean isInserted(int at) {
    return inserted.get(at);
  }

  private void readAliases() {
    for (int i = 1; i + 1 < words.size(); i++) {
      if (!is(i, "as")) {
        continue;
      }
      int body = is(i + 1, "not") ? i + 3 : is(i + 1, "materialized") ? i + 2 : i + 1;
      if (is(body, "(")) {
        query(i);
      } else if (isName(i + 1)) {
        aliases.add(name(i + 1));
        list(i + 2);
      }
    }
  }

  /** {@code name AS (} or {@code name(columns) AS (}. */
  private void query(int as) {
    int at = as - 1;
    if (is(at, ")")) {
      while (at > 0 && !is(at, "(")) {
        at--;
      }
      list(at);
      at--;
    }
    if (isName(at)) {
      queries.add(name(at));
      aliases.add(name(at));
      taken.set(at);
    }
  }

  /** Names in parentheses, if there are any. */
  private void list(int open) {
    if (is(open, "(")) {
      for (int i = open + 1; i < close(open); i++) {
        if (isName(i)) {
          aliases.add(name(i));
          taken.set(i);
        }
      }
    }
  }

  private void readTables() {
    Deque<String> calls = new ArrayDeque<>();
    for (int i = 0; i < words.size(); i++) {
      if (is(i, "(")) {
        calls.push(isName(i - 1) ? name(i - 1) : "");
      } else if (is(i, ")")) {
        calls.poll();
      } else if (isStart(i, calls.isEmpty() ? "" : calls.peek())) {
        items(i);
      }
    }
  }

  /** Whether tables follow. */
  private boolean isStart(int at, String call) {
    return switch (words.get(at).text().toLowerCase(Locale.ROOT)) {
      case "from" -> !is(at - 1, "distinct") && !WITH_FROM.contains(call);
      case "join" -> true;
      case "using" -> (has("delete") || has("merge")) && (!is(at + 1, "(") || isQuery(at + 2));
      case "into" -> is(at - 1, "insert") || is(at - 1, "merge");
      case "update" -> at == 0 || is(at - 1, "(") || is(at - 1, ")");
      default -> false;
    };
  }

  private void items(int keyword) {
    boolean insert = is(keyword, "into") && is(keyword - 1, "insert");
    int at = keyword;
    do {
      at = item(at + 1, insert);
    } while (is(at, ",") && (is(keyword, "from") || is(keyword, "using")));
  }

  /** Reads one table, query or function with its alias, and returns what comes behind. */
  private int item(int from, boolean insert) {
    int at = from;
    while (is(at, "only") || is(at, "lateral")) {
      at++;
    }
    if (is(at, "(")) {
      if (!isQuery(at + 1)) {
        item(at + 1, false);
      }
      return alias(close(at) + 1, Optional.empty());
    }
    if (!isName(at)) {
      opaque = true;
      return at;
    }
    boolean qualified = is(at + 1, ".") && isName(at + 2);
    TableName table =
        qualified ? new TableName(name(at), name(at + 2)) : new TableName("", name(at));
    taken.set(at, qualified ? at + 3 : at + 1);
    int behind = qualified ? at + 3 : at + 1;
    if (is(behind, "(") && !insert) {
      opaque = true;
      return alias(close(behind) + 1, Optional.empty());
    }
    boolean query = !qualified && queries.contains(table.name());
    if (!query) {
      all.add(table);
    }
    if (insert) {
      target = Optional.of(table);
    }
    int end = alias(behind, query ? Optional.empty() : Optional.of(table));
    if (insert && is(end, "(") && !is(end + 1, "select") && !is(end + 1, "values")) {
      inserted.set(end + 1, close(end));
    }
    return end;
  }

  private int alias(int from, Optional<TableName> table) {
    int at = is(from, "as") ? from + 1 : from;
    if (isName(at) && !AFTER_TABLE.contains(words.get(at).text().toLowerCase(Locale.ROOT))) {
      String alias = name(at);
      aliases.add(alias);
      taken.set(at);
      name(alias, table);
      if (table.isEmpty()) {
        list(at + 1);
        return is(at + 1, "(") ? close(at + 1) + 1 : at + 1;
      }
      return at + 1;
    }
    table.ifPresent(t -> name(t.name(), table));
    return from;
  }

  /** A qualifier of something that is no table stands for a table of no name. */
  private void name(String qualifier, Optional<TableName> table) {
    named.computeIfAbsent(qualifier, q -> new HashSet<>()).add(table.orElse(new TableName("", "")));
  }

  private int close(int open) {
    int depth = 0;
    for (int i = open; i < words.size(); i++) {
      depth += is(i, "(") ? 1 : is(i, ")") ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return words.size() - 1;
  }

  private boolean isQuery(int at) {
    return is(at, "select") || is(at, "with") || is(at, "values");
  }

  private boolean has(String word) {
    return words.stream().anyMatch(t -> t.is(word));
  }

  private boolean is(int at, String word) {
    return at >= 0 && at < words.size() && words.get(at).is(word);
  }

  private boolean isName(int at) {
    return at >= 0
        && at < words.size()
        && (words.get(at).kind() == Kind.WORD || words.get(at).text().startsWith("\""));
  }

  private String name(int at) {
    return SqlStatement.identifier(words.get(at));
  }
}
