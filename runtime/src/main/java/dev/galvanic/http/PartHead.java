package dev.galvanic.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The headers of a part (RFC 7578 section 4), which say what it is called.
 *
 * @param fileName "" of a file that nobody has chosen in a browser
 */
record PartHead(String name, Optional<String> fileName, String mediaType) {
  /** Anything else would have to be decoded, and RFC 7578 section 4.7 has done away with it. */
  private static final Set<String> AS_IT_IS = Set.of("7bit", "8bit", "binary");

  /**
   * @throws IllegalArgumentException if they are malformed or have no name
   */
  static PartHead read(byte[] body, int from, int to) {
    Map<String, String> headers = headers(text(body, from, to));
    String disposition = headers.getOrDefault("content-disposition", "");
    String encoding = headers.getOrDefault("content-transfer-encoding", "binary");
    if (!AS_IT_IS.contains(encoding.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException("has a part with a Content-Transfer-Encoding");
    }
    Map<String, String> parameters = HeaderParameters.of(disposition);
    String name = parameters.get("name");
    if (name == null || !HeaderParameters.word(disposition).equals("form-data")) {
      throw new IllegalArgumentException("has a part without a name");
    }
    return new PartHead(
        unescaped(name),
        Optional.ofNullable(parameters.get("filename")).map(PartHead::last),
        headers.getOrDefault("content-type", "text/plain"));
  }

  private static Map<String, String> headers(String text) {
    Map<String, String> headers = new HashMap<>();
    for (String line : text.isEmpty() ? new String[0] : text.split("\r\n", -1)) {
      int colon = line.indexOf(':');
      String name = colon < 0 ? "" : line.substring(0, colon);
      boolean good = HeaderSyntax.isToken(name) && line.chars().noneMatch(PartHead::isControl);
      String value = line.substring(colon + 1).strip();
      if (!good || headers.putIfAbsent(name.toLowerCase(Locale.ROOT), value) != null) {
        throw new IllegalArgumentException("has a malformed header");
      }
    }
    return headers;
  }

  private static boolean isControl(int c) {
    return (c < ' ' && c != '\t') || c == 127;
  }

  private static String text(byte[] body, int from, int to) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(body, from, to - from);
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException malformed) {
      throw new IllegalArgumentException("has a header that is not UTF-8", malformed);
    }
  }

  /** What is behind all folders, be they of Windows. */
  private static String last(String fileName) {
    String name = unescaped(fileName);
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    return last.equals(".") || last.equals("..") ? "" : last;
  }

  /** Browsers write a quotation mark so: section 4.11.2 of the HTML standard's forms. */
  private static String unescaped(String text) {
    return text.replace("%22", "\"");
  }
}
