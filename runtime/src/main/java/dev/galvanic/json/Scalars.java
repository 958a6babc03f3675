package dev.galvanic.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;

/** Reads what stands in JSON as a literal or as a string, times excepted. */
final class Scalars {
  private static final UUID NO_UUID = new UUID(0, 0);

  private Scalars() {}

  /** Takes the string that should be here into {@code in.text}. False after reporting. */
  static boolean take(Cursor in, String type) {
    if (in.token() == '"') {
      return in.text().take(in);
    }
    in.wrongType(type);
    return false;
  }

  static String string(Cursor in, String type) {
    byte[] bytes = in.bytes;
    if (in.token() == '"') {
      // Most strings are plain: these need no detour.
      int from = in.at + 1;
      int to = Ascii.plainUntil(bytes, from, in.end);
      if (to < in.end && bytes[to] == '"') {
        in.at = to + 1;
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
      }
    }
    return take(in, type) ? in.text().string() : "";
  }

  static boolean booleanValue(Cursor in) {
    int token = in.token();
    if (token == 't') {
      return in.literal("true");
    }
    if (token == 'f') {
      in.literal("false");
    } else {
      in.wrongType("must be true or false");
    }
    return false;
  }

  static char charValue(Cursor in) {
    String type = "must be one character";
    String text = string(in, type);
    if (text.length() == 1) {
      return text.charAt(0);
    }
    if (in.right) {
      in.wrong(type);
    }
    return 0;
  }

  static int oneOf(Cursor in, Members constants) {
    String type = "must be one of " + constants;
    if (!take(in, type)) {
      return -1;
    }
    int index = constants.indexOf(in.text().bytes, in.text().start, in.text().end);
    if (index < 0) {
      in.wrong(type);
    }
    return index;
  }

  static UUID uuid(Cursor in) {
    String type = "must be a UUID";
    if (!take(in, type)) {
      return NO_UUID;
    }
    UUID uuid = Uuids.of(in.text().bytes, in.text().start, in.text().end);
    if (uuid == null) {
      in.wrong(type);
      return NO_UUID;
    }
    return uuid;
  }

  static byte[] bytes(Cursor in) {
    String type = "must be base64";
    String text = string(in, type);
    try {
      byte[] bytes = Base64.getDecoder().decode(text);
      if (canonical(text, bytes)) {
        return bytes;
      }
    } catch (IllegalArgumentException e) {
      // Reported below: the decoder's message would echo input.
    }
    if (in.right) {
      in.wrong(type);
    }
    return new byte[0];
  }

  /** The decoder also takes a text without its padding, or with stray bits before it. */
  private static boolean canonical(String text, byte[] bytes) {
    int last = bytes.length - bytes.length % 3;
    return text.length() == (bytes.length + 2) / 3 * 4
        && (last == bytes.length
            || text.endsWith(
                Base64.getEncoder().encodeToString(Arrays.copyOfRange(bytes, last, bytes.length))));
  }
}
