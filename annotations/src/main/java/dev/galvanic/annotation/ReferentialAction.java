package dev.galvanic.annotation;

/** What a foreign key does when the row it points to changes or goes. */
public enum ReferentialAction {

  /** The change is refused, at the end of the statement, or of the transaction if deferred. */
  NO_ACTION,

  /** The change is refused at once. */
  RESTRICT,

  /** This row goes, or changes, too. */
  CASCADE,

  /** The columns become null. */
  SET_NULL,

  /** The columns get their defaults. */
  SET_DEFAULT
}
