package dev.galvanic.testing;

/** What a test may say of its service by one word. */
enum Option {
  POSTGRES,
  OWN_POSTGRES,
  KEEP_ROWS,
  PER_JVM,
  ALLOW_LEAKS
}
