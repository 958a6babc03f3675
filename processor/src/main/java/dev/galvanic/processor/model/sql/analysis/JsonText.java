package dev.galvanic.processor.model.sql.analysis;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a text is JSON (RFC 8259). Whether escapes make sense is let pass. */
final class JsonText {
  private static final Pattern SCALAR =
      Pattern.compile(
          "true|false|null|-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?|\"([^\"\\\\]|\\\\.)*+\"",
          Pattern.DOTALL);
  private static final int DEEPEST = 200;

  private final String text;
  private int at;

  private JsonText(String text) {
    this.text = text;
  }

  static boolean valid(String text) {
    JsonText json = new JsonText(text);
    return json.value(0) && json.next() == 0;
  }

  /** What comes next but for spaces; 0 at the end. */
  private char next() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at < text.length() ? text.charAt(at) : 0;
  }

  private boolean take(char wanted) {
    boolean there = next() == wanted;
    at += there ? 1 : 0;
    return there;
  }

  private boolean value(int depth) {
    if (depth > DEEPEST) {
      at = text.length();
      return true;
    }
    if (take('{')) {
      return list('}', true, depth);
    }
    return take('[') ? list(']', false, depth) : scalar();
  }

  private boolean list(char end, boolean named, int depth) {
    if (take(end)) {
      return true;
    }
    do {
      if (named && (next() != '"' || !scalar() || !take(':'))) {
        return false;
      }
      if (!value(depth + 1)) {
        return false;
      }
    } while (take(','));
    return take(end);
  }

  private boolean scalar() {
    next();
    Matcher matcher = SCALAR.matcher(text).region(at, text.length());
    boolean found = matcher.lookingAt();
    at = found ? matcher.end() : at;
    return found;
  }
}
