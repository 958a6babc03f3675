package dev.galvanic.sql.pg;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Texts that are an argument. The driver knows arrays of text; where the parameter's type is one
 * that it does not know, it would join them with commas, whatever is in them.
 */
record TextArray(@Nullable String[] items) {

  /** As PostgreSQL's manual has it in 8.15, "Array Input and Output Syntax". */
  String literal() {
    return Arrays.stream(items).map(TextArray::quoted).collect(Collectors.joining(",", "{", "}"));
  }

  private static String quoted(@Nullable String item) {
    return item == null ? "NULL" : '"' + item.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
