package dev.galvanic.config;

/** Whether calls use HTTP/2. */
public enum Http2Mode {
  /** Where a server offers it while TLS is set up. */
  TLS,
  /** Without TLS as well, unasked: the server must know it (h2c by prior knowledge). */
  ALWAYS,
  OFF
}
