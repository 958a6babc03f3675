package dev.galvanic.processor.model.schema;

import java.util.List;

/** The names of what has none of its own. */
final class DerivedNames {
  private DerivedNames() {}

  static String of(String table, List<String> columns, String label) {
    return columns.isEmpty()
        ? table + "_" + label
        : table + "_" + String.join("_", columns) + "_" + label;
  }
}
