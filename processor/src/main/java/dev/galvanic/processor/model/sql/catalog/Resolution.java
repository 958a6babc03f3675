package dev.galvanic.processor.model.sql.catalog;

import dev.galvanic.processor.model.schema.SqlType;
import java.util.List;

/** Which function or operator is meant. */
public sealed interface Resolution {

  /** This one. */
  record Found(FunctionFact fact) implements Resolution {}

  /**
   * PostgreSQL itself has none that takes these arguments (its error 42883). An extension or a
   * script may have made one.
   *
   * @param signatures of those with this name, {@code round(numeric, integer)}; empty if there is
   *     none
   * @param near names that this one may be a slip of, the nearest first; only if there is none
   */
  record NotFound(List<String> signatures, List<String> near) implements Resolution {
    public NotFound {
      signatures = List.copyOf(signatures);
      near = List.copyOf(near);
    }
  }

  /** Several are as good (its error 42725); a cast of an argument decides. */
  record Ambiguous(List<String> signatures) implements Resolution {
    public Ambiguous {
      signatures = List.copyOf(signatures);
    }
  }

  /** It takes values of any type, and no argument says which (its error 42804). */
  record Undetermined(String signature) implements Resolution {}

  /** It depends on a type that is not in the catalogue: an extension's or the user's own. */
  record NotKnown(SqlType type) implements Resolution {}
}
