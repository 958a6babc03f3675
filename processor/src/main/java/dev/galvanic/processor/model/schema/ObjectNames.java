package dev.galvanic.processor.model.schema;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;

/**
 * The names that PostgreSQL itself would give to constraints, indexes and sequences (its source,
 * indexcmds.c: makeObjectName, ChooseIndexNameAddition, ChooseRelationName).
 */
public final class ObjectNames {
  /** In bytes: what a name may have in PostgreSQL as it is built by everybody. */
  public static final int LIMIT = 63;

  private ObjectNames() {}

  /**
   * The name of what belongs to columns of a table.
   *
   * @param label what it is: {@code key}, {@code fkey}, {@code idx}
   */
  public static String of(String table, List<String> columns, String label) {
    String middle = joined(columns);
    int rest = LIMIT - bytes(label) - 1 - (middle.isEmpty() ? 0 : 1);
    int first = bytes(table);
    int second = bytes(middle);
    while (first + second > rest) {
      if (first > second) {
        first--;
      } else {
        second--;
      }
    }
    String stem = clipped(table, first);
    return middle.isEmpty()
        ? stem + "_" + label
        : stem + "_" + clipped(middle, second) + "_" + label;
  }

  /** The same, with the first number behind it that makes it free. */
  public static String free(
      String table, List<String> columns, String label, Predicate<String> taken) {
    String name = of(table, columns, label);
    for (int i = 1; taken.test(name); i++) {
      name = of(table, columns, label + i);
    }
    return name;
  }

  private static String joined(List<String> columns) {
    StringBuilder joined = new StringBuilder();
    for (String column : columns) {
      if (joined.length() > 0) {
        joined.append('_');
      }
      joined.append(column);
      if (bytes(joined.toString()) > LIMIT) {
        break;
      }
    }
    return joined.toString();
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  /** No character is cut in two. */
  private static String clipped(String text, int bytes) {
    int end = text.length();
    while (bytes(text.substring(0, end)) > bytes) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end);
  }
}
