package dev.galvanic.processor.model.schema;

import dev.galvanic.processor.model.IndexMethod;
import java.util.List;
import java.util.Optional;

/**
 * An index that is not a constraint's.
 *
 * @param parts what is indexed, each as SQL has it in the parentheses of CREATE INDEX: {@code
 *     name}, {@code lower(name)}, {@code create_time DESC}
 * @param where of a partial one, the SQL condition
 */
public record TableIndex(
    String name,
    List<String> parts,
    boolean unique,
    IndexMethod method,
    Optional<String> where,
    List<String> include) {
  public TableIndex {
    parts = List.copyOf(parts);
    include = List.copyOf(include);
  }
}
