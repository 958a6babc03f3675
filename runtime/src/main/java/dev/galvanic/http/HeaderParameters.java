package dev.galvanic.http;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The parameters behind the first word of a header, as in {@code form-data; name="a"}: RFC 9110
 * section 5.6.6. Stricter than most readers: whoever reads loosely reads something else than the
 * proxy before.
 */
final class HeaderParameters {
  private final String header;
  private final Map<String, String> found = new HashMap<>();
  private int at;

  private HeaderParameters(String header) {
    this.header = header;
    this.at = header.indexOf(';');
  }

  /**
   * By their names in lower case.
   *
   * @throws IllegalArgumentException if they are malformed, or one is there twice
   */
  static Map<String, String> of(String header) {
    HeaderParameters parameters = new HeaderParameters(header);
    while (parameters.at >= 0 && parameters.at < header.length()) {
      parameters.next();
    }
    return parameters.found;
  }

  /** The first word of a header in lower case. */
  static String word(String header) {
    int end = header.indexOf(';');
    return (end < 0 ? header : header.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  /** Reads from a semicolon to the next one. */
  private void next() {
    at++;
    int equals = header.indexOf('=', at);
    if (header.substring(at).isBlank()) {
      at = header.length();
      return;
    }
    String name = equals < 0 ? "" : header.substring(at, equals).strip().toLowerCase(Locale.ROOT);
    if (!HeaderSyntax.isToken(name)) {
      throw malformed();
    }
    at = equals + 1;
    boolean quoted = at < header.length() && header.charAt(at) == '"';
    String value = quoted ? quoted() : bare();
    if (found.putIfAbsent(name, value) != null) {
      throw malformed();
    }
  }

  private String bare() {
    int end = header.indexOf(';', at);
    String value = header.substring(at, end < 0 ? header.length() : end).strip();
    at = end;
    if (value.isEmpty() || value.indexOf('"') >= 0) {
      throw malformed();
    }
    return value;
  }

  private String quoted() {
    StringBuilder value = new StringBuilder();
    int i = at + 1;
    for (; i < header.length() && header.charAt(i) != '"'; i++) {
      // A backslash before anything else is one: browsers of old sent whole paths.
      boolean escape = header.charAt(i) == '\\' && i + 1 < header.length() && escaped(i + 1);
      i += escape ? 1 : 0;
      value.append(header.charAt(i));
    }
    int end = i + 1;
    while (end < header.length() && header.charAt(end) == ' ') {
      end++;
    }
    if (i >= header.length() || (end < header.length() && header.charAt(end) != ';')) {
      throw malformed();
    }
    at = end;
    return value.toString();
  }

  private boolean escaped(int index) {
    return header.charAt(index) == '"' || header.charAt(index) == '\\';
  }

  private static IllegalArgumentException malformed() {
    return new IllegalArgumentException("has a malformed header");
  }
}
