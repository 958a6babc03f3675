package dev.galvanic.config;

/** What a line of the log looks like. */
public enum LogFormat {
  /** {@link #CONSOLE} if the standard output is a terminal, else {@link #JSON}. */
  AUTO,
  /** For people. */
  CONSOLE,
  /** One JSON object a line, in the fields of the Elastic Common Schema. */
  JSON,
  /** There is no line. */
  NONE
}
