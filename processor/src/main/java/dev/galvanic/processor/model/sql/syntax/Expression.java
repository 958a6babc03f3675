package dev.galvanic.processor.model.sql.syntax;

import java.util.List;
import java.util.Optional;

/** What has a value. {@code at} is the offset in the statement that an error about it points to. */
public sealed interface Expression {
  int at();

  /** What a constant is written as. */
  enum LiteralKind {
    INTEGER,
    DECIMAL,
    STRING,
    BITS,
    BOOLEAN,
    NULL
  }

  /**
   * A constant.
   *
   * @param text its value, without quotes and escapes
   */
  record Literal(int at, LiteralKind kind, String text) implements Expression {}

  /** {@code :user.name}. */
  record Parameter(int at, List<String> path) implements Expression {
    public Parameter {
      path = List.copyOf(path);
    }
  }

  /** {@code name}, {@code t.name} or {@code schema.t.name}. */
  record ColumnRef(int at, List<Name> parts) implements Expression {
    public ColumnRef {
      parts = List.copyOf(parts);
    }
  }

  /**
   * {@code *} or {@code t.*}, where a list of values may have it.
   *
   * @param at of the star itself
   */
  record Star(int at, List<Name> qualifier) implements Expression {
    public Star {
      qualifier = List.copyOf(qualifier);
    }
  }

  /**
   * A call by name, an aggregate or a window function among them. Syntax of its own for a function
   * is one too, under the function's name: {@code EXTRACT(x FROM y)} as {@code extract('x', y)},
   * {@code a AT TIME ZONE b} as {@code timezone(b, a)}, {@code OVERLAY}, {@code POSITION}, {@code
   * SUBSTRING}, {@code TRIM}, {@code a OVERLAPS b}, {@code NORMALIZE}.
   *
   * @param star whether it is {@code f(*)}
   * @param variadic whether the last argument is {@code VARIADIC}
   * @param orderBy within the parentheses
   * @param withinGroup of an ordered-set aggregate
   */
  record Call(
      int at,
      List<Name> function,
      List<Argument> arguments,
      boolean star,
      boolean distinct,
      boolean variadic,
      List<SortKey> orderBy,
      List<SortKey> withinGroup,
      Optional<Expression> filter,
      Optional<Over> over)
      implements Expression {
    public Call {
      function = List.copyOf(function);
      arguments = List.copyOf(arguments);
      orderBy = List.copyOf(orderBy);
      withinGroup = List.copyOf(withinGroup);
    }
  }

  /** An argument, which may be named: {@code make_interval(days => 3)}. */
  record Argument(Optional<Name> name, Expression value) {}

  /** {@code OVER name} (then {@code inline} is false) or {@code OVER (...)}. */
  record Over(Window window, boolean inline) {}

  /** Functions that are keywords, and have rules of their own for their type and null. */
  enum Keyword {
    COALESCE,
    NULLIF,
    GREATEST,
    LEAST,
    GROUPING,
    CURRENT_DATE,
    CURRENT_TIME,
    CURRENT_TIMESTAMP,
    LOCALTIME,
    LOCALTIMESTAMP,
    CURRENT_USER,
    CURRENT_CATALOG,
    CURRENT_SCHEMA,
    /** For INSERT and UPDATE: a column's own default. */
    DEFAULT,
    /** Of MERGE's RETURNING. */
    MERGE_ACTION
  }

  record KeywordCall(int at, Keyword keyword, List<Expression> arguments) implements Expression {
    public KeywordCall {
      arguments = List.copyOf(arguments);
    }
  }

  /**
   * An operator between two values or, without a left one, before one: {@code +}, {@code ->>},
   * {@code AND}, {@code OR}, {@code NOT} (in upper case), {@code ~~} for LIKE, {@code !~~} for NOT
   * LIKE, {@code ~~*} and {@code !~~*} for ILIKE, {@code !=} as {@code <>}. A LIKE with ESCAPE has
   * {@code like_escape(pattern, escape)} at its right, SIMILAR TO {@code ~} and {@code
   * similar_to_escape(pattern[, escape])}.
   *
   * @param at of the operator
   */
  record Operation(int at, String operator, Optional<Expression> left, Expression right)
      implements Expression {}

  /** {@code value::type}, {@code CAST(value AS type)} and {@code type 'text'}. */
  record Cast(int at, Expression value, TypeName type) implements Expression {}

  record Case(int at, Optional<Expression> of, List<When> whens, Optional<Expression> otherwise)
      implements Expression {
    public Case {
      whens = List.copyOf(whens);
    }
  }

  record When(Expression condition, Expression result) {}

  /** {@code value [NOT] IN (a, b)}. */
  record In(int at, Expression value, List<Expression> list, boolean not) implements Expression {
    public In {
      list = List.copyOf(list);
    }
  }

  /** {@code value [NOT] IN (SELECT ...)}. */
  record InQuery(int at, Expression value, Query query, boolean not) implements Expression {}

  record Between(
      int at, Expression value, Expression low, Expression high, boolean not, boolean symmetric)
      implements Expression {}

  /** What IS asks. */
  enum Test {
    NULL,
    TRUE,
    FALSE,
    UNKNOWN,
    JSON,
    DOCUMENT,
    NORMALIZED
  }

  /** {@code value IS [NOT] NULL} and its kin; ISNULL and NOTNULL too. */
  record Is(int at, Expression value, Test test, boolean not) implements Expression {}

  /** {@code left IS [NOT] DISTINCT FROM right}. */
  record Distinct(int at, Expression left, Expression right, boolean not) implements Expression {}

  /** {@code value = ANY (array)}; {@code all} for ALL. */
  record Quantified(int at, Expression value, String operator, boolean all, Expression array)
      implements Expression {}

  /** {@code value = ANY (SELECT ...)}. */
  record QuantifiedQuery(int at, Expression value, String operator, boolean all, Query query)
      implements Expression {}

  record Exists(int at, Query query) implements Expression {}

  /** A query as a value. */
  record Scalar(int at, Query query) implements Expression {}

  /** {@code ARRAY[a, b]}; a nested one's elements are arrays. */
  record ArrayOf(int at, List<Expression> elements) implements Expression {
    public ArrayOf {
      elements = List.copyOf(elements);
    }
  }

  /** {@code ARRAY(SELECT ...)}. */
  record ArrayQuery(int at, Query query) implements Expression {}

  /** {@code (a, b)} and {@code ROW(a)}. */
  record Row(int at, List<Expression> elements) implements Expression {
    public Row {
      elements = List.copyOf(elements);
    }
  }

  /** {@code of[from]}, or with {@code slice} {@code of[from:to]} where either may be missing. */
  record Subscript(
      int at, Expression of, Optional<Expression> from, Optional<Expression> to, boolean slice)
      implements Expression {}

  /** {@code (of).name}. */
  record Field(int at, Expression of, Name name) implements Expression {}

  /** {@code (of).*}, where a list of values may have it; {@code at} is of the star. */
  record Fields(int at, Expression of) implements Expression {}

  record Collate(int at, Expression value, List<Name> collation) implements Expression {
    public Collate {
      collation = List.copyOf(collation);
    }
  }

  /**
   * What the parser reads but nothing here knows the meaning of: XML and SQL/JSON constructors,
   * say. Statements with one are valid as far as anybody can tell.
   *
   * @param what its name in a note, such as {@code XMLELEMENT}
   */
  record Opaque(int at, String what) implements Expression {}
}
