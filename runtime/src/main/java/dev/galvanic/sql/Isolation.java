package dev.galvanic.sql;

/** What a transaction sees of others that run beside it, from the weakest. */
public enum Isolation {
  /** Each statement sees what was committed before it began. */
  READ_COMMITTED,
  /** All statements see what was committed before the first; a lost update is a conflict. */
  REPEATABLE_READ,
  /** As if transactions ran one after the other; what does not fit into that is a conflict. */
  SERIALIZABLE
}
