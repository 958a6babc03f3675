package dev.galvanic.config;

/** How a name with dots is written in JSON. */
public enum LogFields {
  /** {@code {"log":{"level":"INFO"}}} */
  NESTED,
  /** {@code {"log.level":"INFO"}} */
  DOTTED
}
