package dev.galvanic.http;

/**
 * A part of a request's work that can be told from the others, by its identity: what goes on inside
 * of a transaction, for one, from what goes on beside it.
 */
public final class Strand {
  static final Strand MAIN = new Strand();

  Strand() {}
}
