package dev.galvanic.json;

import org.jspecify.annotations.Nullable;

/**
 * The document being read: its bytes, the place reached, the objects and arrays that are open
 * there, and what was wrong so far. After a mistake that ends the document the place is its end, so
 * that every reading method comes to nothing by itself, and nothing more is reported.
 */
final class Cursor {
  final byte[] bytes;
  final int end;
  final JsonOptions options;
  final Mistakes mistakes = new Mistakes();
  private @Nullable Text text;
  private @Nullable NumberToken number;

  /** The next byte. */
  int at;

  Frame frame = new Frame(null);

  /** Whether the value read last was of the right type and form. */
  boolean right = true;

  /** How many mistakes there were before the object or array that was closed last. */
  private int mistakesBefore;

  Cursor(byte[] bytes, JsonOptions options) {
    this.bytes = bytes;
    this.end = bytes.length;
    this.options = options;
  }

  /** The string that was taken last. */
  Text text() {
    Text some = text;
    if (some == null) {
      some = new Text();
      text = some;
    }
    return some;
  }

  /** The number that was taken last. */
  NumberToken number() {
    NumberToken some = number;
    if (some == null) {
      some = new NumberToken();
      number = some;
    }
    return some;
  }

  /** The byte after white space, where the place then is; -1 at the end of the document. */
  int token() {
    int i = at;
    if (i < end && bytes[i] > ' ') {
      return bytes[i];
    }
    while (i < end) {
      byte b = bytes[i];
      if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
        at = i;
        return b & 0xFF;
      }
      i++;
    }
    at = i;
    return -1;
  }

  /** Opens the object or array whose bracket the place is at. False if it stands too deep. */
  boolean open() {
    if (frame.depth >= options.maxDepth()) {
      end("stands deeper than " + options.maxDepth() + " levels, at byte " + at);
      return false;
    }
    at++;
    frame = frame.inner(mistakes.count());
    return true;
  }

  void close() {
    mistakesBefore = frame.mistakesBefore;
    if (frame.parent != null) {
      frame = frame.parent;
    }
  }

  /** Whether something was wrong in the object or array that was closed last. */
  boolean failed() {
    return mistakes.full() || mistakes.count() > mistakesBefore;
  }

  /** Whether the place is at this word, which is then behind it; otherwise a syntax error. */
  boolean literal(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (at + i >= end || bytes[at + i] != word.charAt(i)) {
        syntax(at, word);
        return false;
      }
    }
    at += word.length();
    return true;
  }

  void report(String message) {
    add(Pointer.of(frame, bytes), message);
  }

  /** Reports what is wrong with a member of the innermost object, other than the current one. */
  void report(String member, String message) {
    frame.place = 0;
    add(Pointer.of(Pointer.of(frame, bytes), member), message);
  }

  private void add(String pointer, String message) {
    mistakes.add(pointer, message);
    if (mistakes.full()) {
      at = end;
    }
  }

  /** Reports that the value read just now is not right. */
  void wrong(String message) {
    report(message);
    right = false;
  }

  /** Skips the value that the place is at, and reports that it is of the wrong type. */
  void wrongType(String message) {
    boolean nothing = token() == 'n';
    Skip.value(this);
    wrong(nothing ? "must not be null" : message);
  }

  /** Reports that JSON's grammar is broken, and ends the document. */
  void syntax(int where, String expected) {
    String found =
        where >= end
            ? ", the document ends"
            : options.echo() ? ", found " + Echo.of(bytes, where) : "";
    end("is not JSON at byte " + where + ": expected " + expected + found);
  }

  /** Reports a mistake after which the document is read no further. */
  void end(String message) {
    wrong(message);
    mistakes.close();
    at = end;
  }
}
