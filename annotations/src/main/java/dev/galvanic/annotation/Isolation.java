package dev.galvanic.annotation;

/** How far the transactions that run at the same time are kept apart. */
public enum Isolation {
  /** Each statement sees what was committed before it began. */
  READ_COMMITTED,

  /** All statements see what was committed before the first; a conflicting change is refused. */
  REPEATABLE_READ,

  /** As if the transactions had run one after the other; what cannot be so is refused. */
  SERIALIZABLE
}
