package dev.galvanic.migrate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The SHA-256 of an SQL text without its comments, each run of white space taken as one space. */
final class Checksum {
  /**
   * Quoted text first, so that nothing in it is taken for a comment. Comments nest in PostgreSQL;
   * of a nested one the tail counts, which does no harm.
   */
  private static final Pattern PARTS =
      Pattern.compile(
          "(?<quoted>'[^']*'|\"[^\"]*\"|(?<tag>\\$\\w*\\$).*?\\k<tag>)"
              + "|--[^\\r\\n]*|/\\*.*?\\*/|\\s+",
          Pattern.DOTALL);

  private Checksum() {}

  static String of(String sql) {
    StringBuilder text = new StringBuilder();
    Matcher parts = PARTS.matcher(sql);
    int end = 0;
    while (parts.find()) {
      text.append(sql, end, parts.start());
      end = parts.end();
      if (parts.group("quoted") != null) {
        text.append(parts.group().replace("\r\n", "\n"));
      } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
        text.append(' ');
      }
    }
    text.append(sql, end, sql.length());
    return sha256(text.toString().strip());
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
