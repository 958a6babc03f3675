package dev.galvanic.annotation;

/** Who gives a primary key its value. */
public enum KeyGeneration {

  /**
   * What fits the type: {@link #IDENTITY} for a whole number and {@link #UUID} for a UUID that is
   * the whole key and has no default of its own, {@link #ASSIGNED} for anything else.
   */
  AUTO,

  /** The application. */
  ASSIGNED,

  /** PostgreSQL counts, unless an INSERT brings a value. */
  IDENTITY,

  /** PostgreSQL counts, and refuses an INSERT that brings a value. */
  IDENTITY_ALWAYS,

  /** A sequence that the script makes: several tables may share it. */
  SEQUENCE,

  /** PostgreSQL's {@code gen_random_uuid()}. */
  UUID
}
