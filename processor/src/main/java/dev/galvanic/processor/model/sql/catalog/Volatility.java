package dev.galvanic.processor.model.sql.catalog;

/** What a function may do and depend on. */
public enum Volatility {
  /** On its arguments only. */
  IMMUTABLE,
  /** On settings, the time of the transaction and tables too. */
  STABLE,
  /** Anything: it may write, wait or answer otherwise at each call. */
  VOLATILE
}
