package dev.galvanic.migrate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The SHA-256 of an SQL text's tokens: comments, white space, line ends and the case of what is not
 * quoted change nothing, as they change nothing of what PostgreSQL does.
 */
final class Checksum {
  private Checksum() {}

  static String of(String sql) {
    return sha256(String.join(" ", Tokens.of(sql)));
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}
