package dev.galvanic.processor.model.sql.catalog;

import dev.galvanic.processor.model.schema.SqlType;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A function or operator as it was declared, polymorphic types included.
 *
 * @param variadic whether its last parameter takes any number of arguments
 * @param columns its OUT parameters
 */
record Declared(
    String name,
    FunctionKind kind,
    Volatility volatility,
    boolean strict,
    boolean returnsSet,
    List<Parameter> parameters,
    boolean variadic,
    SqlType result,
    List<FunctionColumn> columns) {

  /** {@code concat(VARIADIC "any")}. */
  String signature() {
    String all = parameters.stream().map(p -> p.type().text()).collect(Collectors.joining(", "));
    int last = all.lastIndexOf(", ") < 0 ? 0 : all.lastIndexOf(", ") + 2;
    String given = variadic ? all.substring(0, last) + "VARIADIC " + all.substring(last) : all;
    return name + "(" + given + ")";
  }

  /** How many of the last parameters have a default. */
  int defaults() {
    return (int) parameters.stream().filter(Parameter::optional).count();
  }
}
