package dev.galvanic.processor.model.sql.catalog;

import dev.galvanic.processor.model.schema.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads what the resource has of a name: each declaration in a field, such as {@code
 * s!*(from:integer,...to:text[]=)record{key:text}}. In front stand the volatility's letter, {@code
 * !} for strict, {@code *} for a set and a letter for the kind.
 */
final class DeclaredReader {
  private static final Map<Character, FunctionKind> KINDS =
      Map.of(
          'a', FunctionKind.AGGREGATE,
          'w', FunctionKind.WINDOW,
          'o', FunctionKind.ORDERED_SET,
          'h', FunctionKind.HYPOTHETICAL,
          'p', FunctionKind.PROCEDURE);
  private static final String VARIADIC = "...";

  private DeclaredReader() {}

  /** What a line says of a name; an empty one nothing. */
  static List<Declared> read(String name, String line, FunctionKind plain) {
    List<Declared> all = new ArrayList<>();
    for (String field : line.isEmpty() ? new String[0] : line.split("\t")) {
      all.add(one(name, field, plain));
    }
    return List.copyOf(all);
  }

  private static Declared one(String name, String field, FunctionKind plain) {
    int open = field.indexOf('(');
    int close = field.indexOf(')', open);
    int brace = field.indexOf('{', close);
    String flags = field.substring(0, open);
    String inputs = field.substring(open + 1, close);
    String result = brace < 0 ? field.substring(close + 1) : field.substring(close + 1, brace);
    return new Declared(
        name,
        KINDS.getOrDefault(flags.charAt(flags.length() - 1), plain),
        Types.volatility(flags.charAt(0)),
        flags.indexOf('!') > 0,
        flags.indexOf('*') > 0,
        inputs.isEmpty() ? List.of() : parameters(inputs),
        inputs.contains(VARIADIC),
        new SqlType(result),
        brace < 0 ? List.of() : columns(field.substring(brace + 1, field.length() - 1)));
  }

  private static List<Parameter> parameters(String text) {
    List<Parameter> all = new ArrayList<>();
    for (String one : text.split(",")) {
      String plain = one.startsWith(VARIADIC) ? one.substring(VARIADIC.length()) : one;
      boolean optional = plain.endsWith("=");
      int colon = plain.indexOf(':');
      String type = plain.substring(colon + 1, plain.length() - (optional ? 1 : 0));
      String name = colon < 0 ? "" : plain.substring(0, colon);
      all.add(new Parameter(name, new SqlType(type), optional));
    }
    return List.copyOf(all);
  }

  private static List<FunctionColumn> columns(String text) {
    List<FunctionColumn> all = new ArrayList<>();
    for (String one : text.split(",")) {
      int colon = one.indexOf(':');
      SqlType type = new SqlType(one.substring(colon + 1));
      all.add(new FunctionColumn(one.substring(0, colon), type, true));
    }
    return List.copyOf(all);
  }
}
