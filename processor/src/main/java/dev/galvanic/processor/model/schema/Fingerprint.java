package dev.galvanic.processor.model.schema;

import dev.galvanic.processor.model.sql.SqlScanner;
import dev.galvanic.processor.model.sql.SqlScanner.Kind;
import dev.galvanic.processor.model.sql.SqlScanner.Token;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;

/**
 * Tells whether a released file was edited: a SHA-256 as 64 hex digits. Line ends, white space and
 * comments are free; of a script's header only who wrote it and when.
 */
public final class Fingerprint {
  private Fingerprint() {}

  /** Of a script. */
  public static String ofScript(String text) {
    String header =
        ScriptHeader.lines(text).stream()
            .filter(line -> line.matches("-- [a-z]+:.*"))
            .filter(line -> !line.startsWith("-- author:") && !line.startsWith("-- date:"))
            .map(line -> line.strip() + "\n")
            .collect(Collectors.joining());
    String sql =
        SqlScanner.scan(unix(text)).stream()
            .filter(token -> token.kind() != Kind.COMMENT && token.kind() != Kind.SPACE)
            .map(Token::text)
            .collect(Collectors.joining("\n"));
    return sha256(header + "\n" + sql);
  }

  /** Of the text of a schema. */
  public static String ofSchema(String text) {
    return sha256(
        unix(text)
            .lines()
            .map(String::stripTrailing)
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining("\n")));
  }

  private static String unix(String text) {
    return text.replace("\r\n", "\n");
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
