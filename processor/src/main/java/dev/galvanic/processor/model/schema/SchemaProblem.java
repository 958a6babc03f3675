package dev.galvanic.processor.model.schema;

import dev.galvanic.processor.model.Origin;
import java.util.List;

/**
 * What keeps the versions of tables from being planned.
 *
 * @param fact as a sentence without its full stop
 * @param unknown the name that nothing has, empty if that is not the matter
 * @param candidates what may have been meant by it
 * @param action what to do, as a sentence without its full stop
 */
public record SchemaProblem(
    Kind kind, Origin origin, String fact, String unknown, List<String> candidates, String action) {

  /** What the matter is; each is a rule of its own. */
  public enum Kind {
    /** A version, or its date, that cannot be one, or comes too early. */
    BAD_VERSION,
    DUPLICATE_VERSION,
    /** An operation that cannot be made. */
    BAD_MIGRATION,
    /** An operation on a table, column, constraint or index that is not there. */
    UNKNOWN_TARGET,
    /** Something new that the model does not define, or no more. */
    MISSING_DEFINITION,
    MISSING_USING,
    UNDECLARED_EFFECT,
    RELEASED_DIFFERS,
    NEW_TABLE
  }

  public SchemaProblem {
    candidates = List.copyOf(candidates);
  }

  static SchemaProblem of(Kind kind, Origin origin, String fact, String action) {
    return new SchemaProblem(kind, origin, fact, "", List.of(), action);
  }
}
