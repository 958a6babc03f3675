package dev.galvanic.testing.rows;

import java.util.List;

/**
 * A table to be filled.
 *
 * @param name as SQL has it
 */
record TableFacts(String name, List<ColumnFacts> columns, List<Reference> references) {
  TableFacts {
    columns = List.copyOf(columns);
    references = List.copyOf(references);
  }

  /**
   * A foreign key.
   *
   * @param table that it points to
   * @param to the columns there, one for each of {@code columns}
   */
  record Reference(List<String> columns, String table, List<String> to) {
    Reference {
      columns = List.copyOf(columns);
      to = List.copyOf(to);
    }
  }

  /** Whether a row can do without what the reference points to. */
  boolean optional(Reference reference) {
    return columns.stream().anyMatch(c -> reference.columns().contains(c.name()) && !c.notNull());
  }
}
