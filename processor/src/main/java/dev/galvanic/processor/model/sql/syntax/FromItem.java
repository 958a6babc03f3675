package dev.galvanic.processor.model.sql.syntax;

import java.util.List;
import java.util.Optional;

/** What stands in FROM. */
public sealed interface FromItem {
  int at();

  /** What it is called, and its columns if they are renamed. */
  record Alias(Name name, List<Name> columns) {
    public Alias {
      columns = List.copyOf(columns);
    }
  }

  /** A table, or a common table expression. */
  record Table(int at, List<Name> name, Optional<Alias> alias) implements FromItem {
    public Table {
      name = List.copyOf(name);
    }
  }

  record Subquery(int at, boolean lateral, Query query, Optional<Alias> alias)
      implements FromItem {}

  /**
   * Rows of functions; several in {@code ROWS FROM}.
   *
   * @param definitions columns with types, for functions that answer records
   */
  record Function(
      int at,
      boolean lateral,
      List<Expression> calls,
      boolean ordinality,
      Optional<Alias> alias,
      List<Definition> definitions)
      implements FromItem {
    public Function {
      calls = List.copyOf(calls);
      definitions = List.copyOf(definitions);
    }
  }

  record Definition(Name name, TypeName type) {}

  /** Which rows a join keeps that have no partner. */
  enum JoinKind {
    INNER,
    LEFT,
    RIGHT,
    FULL,
    CROSS
  }

  record Join(
      int at,
      JoinKind kind,
      boolean natural,
      FromItem left,
      FromItem right,
      Optional<Expression> on,
      List<Name> using,
      Optional<Alias> alias)
      implements FromItem {
    public Join {
      using = List.copyOf(using);
    }
  }

  /** A join in parentheses with an alias, which hides the names of what is joined. */
  record Aliased(int at, FromItem of, Alias alias) implements FromItem {}

  /** What is read but whose columns nobody knows, such as XMLTABLE and JSON_TABLE. */
  record Opaque(int at, String what, Optional<Alias> alias) implements FromItem {}
}
