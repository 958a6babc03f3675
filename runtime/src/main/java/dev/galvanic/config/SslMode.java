package dev.galvanic.config;

/** Whether the connections to PostgreSQL are encrypted, in the words of its own clients. */
public enum SslMode {
  DISABLE,
  /** If the server offers it. */
  PREFER,
  /** Or no connection; the server's certificate is not checked. */
  REQUIRE
}
