package dev.galvanic.processor.model.sql.syntax;

/** What stands in {@code E''}: as in C, with a backslash. */
final class Escapes {
  private final Source source;
  private final int start;
  private final StringBuilder text = new StringBuilder();

  Escapes(Source source, int start) {
    this.source = source;
    this.start = start;
  }

  /** Reads from the opening quote to behind the closing one. */
  String text() {
    source.at++;
    while (!source.atEnd()) {
      char c = source.peek(0);
      source.at++;
      if (c == '\\') {
        escape();
      } else if (c != '\'') {
        text.append(c);
      } else if (source.peek(0) == '\'') {
        text.append(c);
        source.at++;
      } else {
        return text.toString();
      }
    }
    throw Quoted.unclosed(start, "'");
  }

  private void escape() {
    char c = source.peek(0);
    source.at++;
    switch (c) {
      case 'b' -> text.append('\b');
      case 'f' -> text.append('\f');
      case 'n' -> text.append('\n');
      case 'r' -> text.append('\r');
      case 't' -> text.append('\t');
      case 'u' -> unicode(4);
      case 'U' -> unicode(8);
      case 'x' -> digits(c, 16, 2);
      case '0', '1', '2', '3', '4', '5', '6', '7' -> {
        source.at--;
        digits(c, 8, 3);
      }
      default -> text.append(c);
    }
  }

  private void unicode(int digits) {
    text.appendCodePoint(codePoint(source.sql, source.at, digits, start));
    source.at += digits;
  }

  private void digits(char letter, int radix, int most) {
    int from = source.at;
    while (source.at < from + most && Character.digit(source.peek(0), radix) >= 0) {
      source.at++;
    }
    text.append(
        source.at == from ? letter : (char) (Integer.parseInt(source.from(from), radix) & 0xFF));
  }

  static int codePoint(String text, int from, int digits, int start) {
    int value = 0;
    for (int i = from; i < from + digits; i++) {
      int digit = i < text.length() ? Character.digit(text.charAt(i), 16) : -1;
      value = value * 16 + digit;
      if (digit < 0 || value > Character.MAX_CODE_POINT) {
        throw Refusal.invalid(
            start,
            1,
            "an escape in this text is no character",
            "Write " + digits + " hex digits of a Unicode character, or double the escape sign");
      }
    }
    return value;
  }
}
