package dev.galvanic.processor.model.sql.catalog;

import dev.galvanic.processor.model.schema.SqlType;

/** The type that several values have together, in a UNION, CASE, COALESCE, VALUES or ARRAY. */
public sealed interface CommonType {

  /** They have this one; whatever is unknown becomes it. */
  record Of(SqlType type) implements CommonType {}

  /** Two of them do not go together; they are told by their places in the list, from 0. */
  record Mismatch(int first, int second) implements CommonType {}

  /** One type is not in the catalogue, and it is not the only one. */
  record NotKnown(SqlType type) implements CommonType {}
}
