package dev.galvanic.processor.model.sql.analysis;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Addresses of the internet's fourth version, as dots part them. */
final class AddressText {
  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{1,9}(?:\\.\\d{1,9})*)(?:/(\\d{1,9}))?");
  private static final int PARTS = 4;
  private static final int MOST = 255;
  private static final int BITS = 32;

  private AddressText() {}

  /** Whether nothing but numbers stands there, and they are no address. */
  static boolean impossible(String text) {
    Matcher numbers = NUMBERS.matcher(text);
    if (!numbers.matches()) {
      return false;
    }
    String[] parts = numbers.group(1).split("\\.");
    boolean masked = numbers.group(2) != null;
    return parts.length > PARTS
        || parts.length < PARTS && !masked
        || Stream.of(parts).anyMatch(p -> Integer.parseInt(p) > MOST)
        || masked && Integer.parseInt(numbers.group(2)) > BITS;
  }
}
