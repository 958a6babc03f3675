package dev.galvanic.processor.model.schema;

import java.util.List;
import java.util.Optional;

/** What an index is made of. */
final class IndexParts {
  private IndexParts() {}

  /** The column that a part is, whatever its order and operator class. */
  static Optional<String> column(String part) {
    return IndexPart.parse(part).column();
  }

  /** The columns of an index, if it is of columns alone. */
  static Optional<List<String>> columns(TableIndex index) {
    List<String> columns = index.parts().stream().flatMap(p -> column(p).stream()).toList();
    return columns.size() == index.parts().size() ? Optional.of(columns) : Optional.empty();
  }

  /** As the index's name has them. */
  static List<String> stems(TableIndex index) {
    return TableParts.stems(index.parts().stream().map(IndexPart::parse).toList(), index.include());
  }

  static boolean uses(TableIndex index, String column) {
    return index.include().contains(column)
        || index.parts().stream().anyMatch(part -> SqlNames.uses(part, column))
        || index.where().filter(where -> SqlNames.uses(where, column)).isPresent();
  }
}
