package dev.galvanic.sql.pg;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Whether the connections to the server are encrypted, and what its certificate has to be.
 *
 * @param authorities a file of certificates in PEM that the server's is to be signed by; empty for
 *     those that Java trusts; of no matter where nothing is checked
 */
public record Encryption(Mode mode, Optional<Path> authorities) {
  public static final Encryption OFF = unchecked(Mode.OFF);
  public static final Encryption PREFERRED = unchecked(Mode.PREFERRED);
  public static final Encryption REQUIRED = unchecked(Mode.REQUIRED);

  /** What is asked for. */
  public enum Mode {
    OFF,
    /** If the server offers it. */
    PREFERRED,
    /** Or no connection; the server's certificate is not checked. */
    REQUIRED,
    /** Or no connection; the certificate is signed by one of the authorities. */
    SIGNED,
    /** Or no connection; the certificate is signed, and names the host. */
    NAMED
  }

  private static Encryption unchecked(Mode mode) {
    return new Encryption(mode, Optional.empty());
  }
}
