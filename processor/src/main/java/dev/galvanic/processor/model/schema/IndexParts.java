package dev.galvanic.processor.model.schema;

import dev.galvanic.processor.model.SqlIdentifier;
import java.util.List;
import java.util.Optional;

/** What an index is made of. */
final class IndexParts {
  private IndexParts() {}

  /** The column that a part is, whatever its order and operator class. */
  static Optional<String> column(String part) {
    String text = part.strip();
    if (text.startsWith("\"")) {
      int end = text.indexOf('"', 1);
      return end < 0 ? Optional.empty() : Optional.of(text.substring(1, end));
    }
    String first = text.split("[\\s(]", 2)[0];
    boolean call = text.length() > first.length() && text.charAt(first.length()) == '(';
    return first.isEmpty() || call || !SqlIdentifier.of(first).equals(first)
        ? Optional.empty()
        : Optional.of(first);
  }

  /** As the index's name has them. */
  static List<String> names(TableIndex index) {
    return index.parts().stream().map(part -> column(part).orElse("expr")).toList();
  }

  static boolean uses(TableIndex index, String column) {
    return index.include().contains(column)
        || index.parts().stream().anyMatch(part -> SqlNames.uses(part, column))
        || index.where().filter(where -> SqlNames.uses(where, column)).isPresent();
  }
}
