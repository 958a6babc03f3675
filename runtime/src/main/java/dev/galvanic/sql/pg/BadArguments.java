package dev.galvanic.sql.pg;

import dev.galvanic.sql.InvalidParameterException;
import dev.galvanic.sql.SqlException;
import dev.galvanic.sql.SqlFailure;
import dev.galvanic.sql.Statement;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The arguments that the driver refused before it sent them, by their place and class. Its own
 * words, which are all it tells, have the value in them.
 */
final class BadArguments {
  private static final Pattern NUMBER =
      Pattern.compile("The number of parameters .* = \\[(\\d+)] .* is \\[(\\d+)]\\.");

  /** The value may have anything in it, these words too: the last ones are the driver's. */
  private static final Pattern TYPE =
      Pattern.compile(
          "Parameter at position\\[(\\d+)] with class = \\[([^]]+)] and value = \\[.*"
              + "] can not be coerced to the expected class = \\[(\\[?[^]]+)] for encoding\\.",
          Pattern.DOTALL);

  /** What a caller calls that which the driver has names of its own for. */
  private static final Map<String, String> NAMES =
      Map.of(
          "Buffer", "byte[]",
          "BufferImpl", "byte[]",
          "Numeric", "BigDecimal",
          "Interval", "Duration",
          "TextArray", "List<String>");

  private static final String LIST = "List<";

  private BadArguments() {}

  static SqlException of(Statement statement, List<? extends Tuple> args, String driver) {
    Matcher type = TYPE.matcher(driver);
    if (!type.matches()) {
      return new SqlException(SqlFailure.of(statement.name(), number(driver)));
    }
    int at = Integer.parseInt(type.group(1));
    String place = "$" + (at + 1);
    for (Tuple tuple : args) {
      String refusal = tuple instanceof ExactTuple exact ? exact.refusal() : null;
      if (refusal != null) {
        SqlFailure failure = SqlFailure.of(statement.name(), place + ": " + refusal);
        return refusal.equals(ExactTuple.NO_FIT)
            ? new InvalidParameterException(failure, DataExceptions.OUT_OF_RANGE)
            : new InvalidParameterException(failure);
      }
    }
    String given = name(type.group(2));
    return new SqlException(
        SqlFailure.of(
            statement.name(), place + " " + mismatch(given, wanted(args, type.group(3)))));
  }

  private static String number(String driver) {
    Matcher number = NUMBER.matcher(driver);
    return number.matches()
        ? "the statement takes "
            + number.group(1)
            + " arguments, and was given "
            + number.group(2)
            + ". Give one for each of its $1, $2 ..."
        : "the number or the types of the arguments are not the parameters'";
  }

  private static String mismatch(String given, String wanted) {
    String fact = "is of type " + wanted + ", and was given a value of type " + given + ". ";
    boolean single = given.startsWith(LIST) && !wanted.startsWith(LIST);
    return single
        ? fact + "Give each its own, or write = ANY for a list where = or IN stands."
        : fact + "Give that, or cast the parameter in the statement to the type of what you give.";
  }

  /** The driver says Number where it is an Integer that it asked for. */
  private static String wanted(List<? extends Tuple> args, String driver) {
    for (Tuple tuple : args) {
      String exact = tuple instanceof ExactTuple known ? known.wanted() : null;
      if (exact != null) {
        return exact;
      }
    }
    return name(driver);
  }

  private static String name(String type) {
    boolean list = type.startsWith("[L");
    String simple = type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
    String element = list ? simple.replace(";", "") : simple;
    String known = NAMES.getOrDefault(element, element);
    return list ? LIST + known + ">" : known;
  }
}
