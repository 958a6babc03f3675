package dev.galvanic.http;

import dev.galvanic.validate.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * The pairs of Cookie headers (RFC 6265 section 5.4), without their quotes and percent-decoded, as
 * OpenAPI's default style of a cookie, {@code form}, writes them. RFC 6265 itself has no escapes,
 * so a value that is not well-formed percent-encoding stays as it is.
 */
final class Cookies {
  private Cookies() {}

  static Query read(List<String> headers, int most, List<Problem> problems) {
    List<String> pairs = new ArrayList<>();
    for (String header : headers) {
      for (String pair : header.split(";", most + 2)) {
        int equals = pair.indexOf('=');
        if (equals > 0) {
          pairs.add(pair.substring(0, equals).strip());
          pairs.add(decoded(unquoted(pair.substring(equals + 1).strip())));
        }
      }
    }
    if (pairs.size() > 2 * most) {
      problems.add(new Problem("header.Cookie", "has more than " + most + " cookies"));
      return Query.empty();
    }
    return Query.of(pairs);
  }

  private static String unquoted(String value) {
    boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
    return quoted ? value.substring(1, value.length() - 1) : value;
  }

  private static String decoded(String value) {
    try {
      return PercentText.decode(value, false);
    } catch (IllegalArgumentException notEncoded) {
      return value;
    }
  }
}
