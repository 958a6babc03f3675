package dev.galvanic.config;

/** Whether the connections to PostgreSQL are encrypted, in the words of its own clients. */
public enum SslMode {
  DISABLE,
  /** If the server offers it. */
  PREFER,
  /** Or no connection; the server's certificate is not checked. */
  REQUIRE,
  /** Or no connection; the certificate is signed by an authority that is trusted. */
  VERIFY_CA,
  /** Or no connection; the certificate is so signed, and names the host. */
  VERIFY_FULL;

  /** As PostgreSQL writes it. */
  @Override
  public String toString() {
    return name().replace('_', '-');
  }
}
