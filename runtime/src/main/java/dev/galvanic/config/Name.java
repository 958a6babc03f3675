package dev.galvanic.config;

import java.util.Locale;

/** The one form that every way of writing a name comes down to: {@code SERVER_PORT}. */
final class Name {
  private Name() {}

  /** {@code server.port}, {@code server-port} and {@code SERVER_PORT} are the same. */
  static String of(String written) {
    return written.strip().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
  }
}
