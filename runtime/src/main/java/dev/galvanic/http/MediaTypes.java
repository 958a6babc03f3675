package dev.galvanic.http;

import java.util.List;
import java.util.Locale;

/** Media types and ranges of them: RFC 9110 sections 8.3.1 and 12.5.1. */
public final class MediaTypes {
  private MediaTypes() {}

  /**
   * Whether a body of that type is one that an endpoint reads.
   *
   * @param contentType as the header has it; "" if there is none
   * @param consumed types, or ranges such as {@code image/*}
   */
  public static boolean consumed(String contentType, List<String> consumed) {
    String type = essence(contentType);
    for (String range : consumed) {
      if (matches(type, essence(range))) {
        return utf8(contentType) || !essence(range).equals("application/json");
      }
    }
    return false;
  }

  /** Whether one of the Accept headers takes that type; no header at all takes everything. */
  public static boolean accepted(List<String> accept, String mediaType) {
    if (accept.isEmpty()) {
      return true;
    }
    String type = essence(mediaType);
    for (String header : accept) {
      for (String range : header.split(",")) {
        if (matches(type, essence(range)) && !refusedByQuality(range)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean matches(String type, String range) {
    if (range.equals("*/*") || range.equals(type)) {
      return true;
    }
    return range.endsWith("/*") && type.startsWith(range.substring(0, range.length() - 1));
  }

  private static boolean refusedByQuality(String range) {
    String parameters = range.replace(" ", "").toLowerCase(Locale.ROOT);
    int quality = parameters.indexOf(";q=");
    return quality >= 0 && parameters.substring(quality + 3).matches("0(\\.0{0,3})?");
  }

  /** JSON is UTF-8 (RFC 8259 section 8.1): a charset that says otherwise is another type. */
  private static boolean utf8(String contentType) {
    String text = contentType.toLowerCase(Locale.ROOT);
    int charset = text.indexOf("charset=");
    return charset < 0
        || text.substring(charset + "charset=".length()).replace("\"", "").strip().equals("utf-8");
  }

  private static String essence(String mediaType) {
    int parameters = mediaType.indexOf(';');
    return (parameters < 0 ? mediaType : mediaType.substring(0, parameters))
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
