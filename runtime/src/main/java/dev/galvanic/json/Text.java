package dev.galvanic.json;

import java.nio.charset.StandardCharsets;

/**
 * The string that was read last, as the UTF-8 bytes it stands for: in the document if it can be.
 */
final class Text {
  private static final byte[] NOTHING = {};

  byte[] bytes = NOTHING;
  int start;
  int end;
  private boolean ascii;

  /** Takes the string whose opening quote the place is at. False after a syntax error. */
  boolean take(Cursor in) {
    byte[] document = in.bytes;
    int from = in.at + 1;
    int i = Ascii.plainUntil(document, from, in.end);
    if (i < in.end && document[i] == '"') {
      ascii = true;
      in.at = i + 1;
      keep(document, from, i);
      return true;
    }
    return takeRest(in, from, i);
  }

  private boolean takeRest(Cursor in, int from, int plainEnd) {
    byte[] document = in.bytes;
    boolean escaped = false;
    ascii = true;
    int i = plainEnd;
    while (i < in.end && document[i] != '"') {
      int length;
      if (document[i] == '\\') {
        length = Escapes.length(document, i, in.end);
        escaped = true;
      } else {
        length = document[i] < 0 ? Utf8.length(document, i, in.end) : 0;
        ascii = false;
      }
      if (length == 0) {
        in.syntax(i, expected(document[i]));
        return false;
      }
      i = Ascii.plainUntil(document, i + length, in.end);
    }
    if (i >= in.end) {
      in.syntax(i, "a closing quote");
      return false;
    }
    in.at = i + 1;
    if (escaped) {
      byte[] copy = new byte[i - from];
      ascii = false;
      keep(copy, 0, Escapes.copy(document, from, i, copy));
    } else {
      keep(document, from, i);
    }
    return true;
  }

  private static String expected(byte found) {
    if (found == '\\') {
      return "an escape";
    }
    return found < 0 ? "UTF-8" : "no control character in a string";
  }

  private void keep(byte[] in, int from, int to) {
    bytes = in;
    start = from;
    end = to;
  }

  /** The string itself. */
  String string() {
    // For bytes that are ASCII, ISO 8859-1 gives the same and is a plain copy.
    return new String(
        bytes, start, end - start, ascii ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
  }

  /** The name whose opening quote is at {@code quote} in a document where it was read before. */
  static String nameAt(byte[] document, int quote) {
    int end = quote + 1;
    while (end < document.length && document[end] != '"') {
      end += document[end] == '\\' ? 2 : 1;
    }
    byte[] copy = new byte[end - quote];
    int length = Escapes.copy(document, quote + 1, end, copy);
    return new String(copy, 0, length, StandardCharsets.UTF_8);
  }
}
