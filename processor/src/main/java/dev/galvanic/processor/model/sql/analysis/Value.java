package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.schema.SqlType;
import dev.galvanic.processor.model.sql.catalog.FunctionFact;
import dev.galvanic.processor.model.sql.syntax.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An expression whose names are resolved and whose type is sought out. Two values that say the same
 * are equal, wherever they stand.
 */
sealed interface Value {
  Place place();

  SqlType type();

  /** What it is made of. The values within a subquery are its own. */
  default List<Value> parts() {
    return List.of();
  }

  default int at() {
    return place().at();
  }

  record Constant(Place place, SqlType type, Expression.LiteralKind kind, String text)
      implements Value {
    boolean isNull() {
      return kind == Expression.LiteralKind.NULL;
    }
  }

  /** A parameter, of the type that it had at this use. */
  record Bound(Place place, SqlType type, Slot slot) implements Value {}

  /** A column of something in FROM. */
  record Var(Place place, SqlType type, Range range, int column) implements Value {
    String name() {
      return range.columns().get(column).name();
    }
  }

  /** A row of something in FROM. */
  record WholeRow(Place place, SqlType type, Range range) implements Value {}

  /** The column of a FULL JOIN that USING makes of two. */
  record Merged(Place place, SqlType type, Value left, Value right) implements Value {
    @Override
    public List<Value> parts() {
      return List.of(left, right);
    }
  }

  /** A function or an operator that makes one value of the values of one row. */
  record Applied(Place place, SqlType type, FunctionFact fact, List<Value> parts)
      implements Value {}

  /**
   * An aggregate or a window function.
   *
   * @param level of the query whose rows it takes
   */
  record Over(
      Place place,
      SqlType type,
      FunctionFact fact,
      List<Value> arguments,
      List<Value> order,
      Optional<Value> filter,
      boolean windowed,
      Level level)
      implements Value {
    @Override
    public List<Value> parts() {
      List<Value> parts = new ArrayList<>(arguments);
      parts.addAll(order);
      filter.ifPresent(parts::add);
      return parts;
    }
  }

  /** AND, OR and NOT. */
  record Logic(Place place, String operator, List<Value> parts) implements Value {
    @Override
    public SqlType type() {
      return Types.BOOLEAN;
    }
  }

  /** COALESCE, NULLIF, GREATEST, LEAST, GROUPING and the words for time and user. */
  record Word(Place place, SqlType type, Expression.Keyword keyword, List<Value> parts)
      implements Value {}

  /**
   * A CASE.
   *
   * @param conditions each a truth value, also of one that compares with a value
   * @param results one more than conditions if there is an ELSE
   */
  record Choice(Place place, SqlType type, List<Value> conditions, List<Value> results)
      implements Value {
    boolean exhaustive() {
      return results.size() > conditions.size();
    }

    @Override
    public List<Value> parts() {
      return Stream.concat(conditions.stream(), results.stream()).toList();
    }
  }

  /** IS NULL and its kin. */
  record Asked(Place place, Value of, Expression.Test test, boolean not) implements Value {
    @Override
    public SqlType type() {
      return Types.BOOLEAN;
    }

    @Override
    public List<Value> parts() {
      return List.of(of);
    }
  }

  /** IS DISTINCT FROM. */
  record Differs(Place place, Value left, Value right, boolean not) implements Value {
    @Override
    public SqlType type() {
      return Types.BOOLEAN;
    }

    @Override
    public List<Value> parts() {
      return List.of(left, right);
    }
  }

  /** A comparison with any, or all, values of a list or an array; IN is one with any. */
  record Against(Place place, Value left, List<Value> others, boolean all, boolean array)
      implements Value {
    @Override
    public SqlType type() {
      return Types.BOOLEAN;
    }

    @Override
    public List<Value> parts() {
      return Stream.concat(Stream.of(left), others.stream()).toList();
    }
  }

  /** A value as another type. */
  record Converted(Place place, SqlType type, Value of) implements Value {
    @Override
    public List<Value> parts() {
      return List.of(of);
    }
  }

  /** What a subquery in an expression is for. */
  enum Use {
    EXISTS,
    SCALAR,
    ARRAY,
    ANY,
    ALL
  }

  /**
   * A subquery.
   *
   * @param tests what is compared with its rows
   */
  record Nested(Place place, SqlType type, Use use, List<Value> tests, Rows rows) implements Value {
    @Override
    public List<Value> parts() {
      return tests;
    }
  }

  /** An array that is never NULL itself. */
  record Elements(Place place, SqlType type, List<Value> parts) implements Value {}

  record RowOf(Place place, List<Value> parts) implements Value {
    @Override
    public SqlType type() {
      return Types.RECORD;
    }
  }

  /**
   * A part of a value by its position, which may not be there.
   *
   * @param slice whether it is an array of such
   * @param depth of how many dimensions
   */
  record Piece(Place place, SqlType type, List<Value> parts, boolean slice, int depth)
      implements Value {}

  /** The word DEFAULT. */
  record Default(Place place) implements Value {
    @Override
    public SqlType type() {
      return Types.UNTYPED;
    }
  }

  /** What is not understood. Something in it may be. */
  record Unclear(Place place, SqlType type, List<Value> parts) implements Value {}
}
