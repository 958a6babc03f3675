package dev.galvanic.processor.model.sql.catalog;

import dev.galvanic.processor.model.schema.SqlType;
import java.util.List;

/**
 * What a call, or the use of an operator, means.
 *
 * @param name of the function or operator
 * @param signature as declared, {@code lag(anycompatible, integer, anycompatible)}; it tells it
 *     from all others
 * @param result type of one value, {@code record} if it is a row
 * @param returnsSet whether it gives any number of rows
 * @param parameters for each argument, in the order of the call, the type that it becomes: that of
 *     an untyped literal or parameter. {@link Catalog#UNKNOWN} where anything may stand
 * @param strict whether a NULL argument is enough for a NULL result (never of an aggregate or a
 *     window function)
 * @param columns that it has in FROM: its OUT parameters, or one with the function's own name;
 *     empty if only a column definition list can tell
 */
public record FunctionFact(
    String name,
    String signature,
    FunctionKind kind,
    SqlType result,
    boolean returnsSet,
    List<SqlType> parameters,
    Volatility volatility,
    boolean strict,
    List<FunctionColumn> columns) {
  public FunctionFact {
    parameters = List.copyOf(parameters);
    columns = List.copyOf(columns);
  }
}
