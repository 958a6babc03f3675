package dev.galvanic.processor.model.sql.syntax;

/** Text in quotes, of which there are many kinds. */
final class Quoted {
  private final Source source;

  Quoted(Source source) {
    this.source = source;
  }

  /** A string, and those on the lines below that continue it. */
  String string(int start, boolean escapes) {
    StringBuilder text = new StringBuilder();
    do {
      text.append(escapes ? new Escapes(source, start).text() : upTo('\'', start));
    } while (continued());
    return text.toString();
  }

  /** What stands between two quotes, where two of them are one. */
  String upTo(char quote, int start) {
    StringBuilder text = new StringBuilder();
    for (source.at++; !source.atEnd(); source.at++) {
      char c = source.peek(0);
      if (c == quote && source.peek(1) != quote) {
        source.at++;
        return text.toString();
      }
      if (c == quote) {
        source.at++;
      }
      text.append(c);
    }
    throw unclosed(start, String.valueOf(quote));
  }

  /** Text between tags such as {@code $$}; a dollar sign that begins none is an error. */
  String dollar(int start) {
    source.at++;
    if (!Source.digit(source.peek(0))) {
      source.skipWhile(c -> Source.inWord(c) && c != '$');
    }
    if (source.peek(0) != '$') {
      throw Refusal.invalid(
          start, 1, "$ begins nothing here", "Write :name for a parameter, or take it away");
    }
    source.at++;
    String tag = source.from(start);
    int close = source.sql.indexOf(tag, source.at);
    if (close < 0) {
      throw unclosed(start, tag);
    }
    String text = source.sql.substring(source.at, close);
    source.at = close + tag.length();
    return text;
  }

  /** The text with its {@code \0041} and {@code \+000041} replaced, by UESCAPE's sign if given. */
  String unicode(String text, int start) {
    char escape = uescape();
    StringBuilder out = new StringBuilder();
    int i = 0;
    while (i < text.length()) {
      if (text.charAt(i) != escape) {
        out.append(text.charAt(i++));
      } else if (text.startsWith(String.valueOf(escape), i + 1)) {
        out.append(escape);
        i += 2;
      } else {
        boolean six = text.startsWith("+", i + 1);
        int from = six ? i + 2 : i + 1;
        out.appendCodePoint(Escapes.codePoint(text, from, six ? 6 : 4, start));
        i = from + (six ? 6 : 4);
      }
    }
    return out.toString();
  }

  private char uescape() {
    int back = source.at;
    if (source.skipSpace() && source.sql.regionMatches(true, source.at, "uescape", 0, 7)) {
      source.at += 7;
      if (!Source.inWord(source.peek(0)) && source.skipSpace() && source.peek(0) == '\'') {
        int start = source.at;
        String sign = upTo('\'', start);
        char c = sign.length() == 1 ? sign.charAt(0) : '+';
        if (Character.digit(c, 16) >= 0 || "+'\"".indexOf(c) >= 0 || Source.space(c)) {
          throw Refusal.invalid(
              start,
              source.at - start,
              "UESCAPE takes one sign that is no hex digit, quote, plus or space",
              "Write UESCAPE '!', say");
        }
        return c;
      }
    }
    source.at = back;
    return '\\';
  }

  /** Whether another string follows on a line below; then its quote is next. */
  private boolean continued() {
    int back = source.at;
    int end = back;
    while (!source.atEnd()) {
      if (Source.space(source.peek(0))) {
        source.at++;
      } else if (source.startsWith("--")) {
        source.skipWhile(c -> c != '\n' && c != '\r');
      } else {
        break;
      }
      end = source.at;
    }
    String between = source.sql.substring(back, end);
    if (source.peek(0) == '\'' && (between.contains("\n") || between.contains("\r"))) {
      return true;
    }
    source.at = back;
    return false;
  }

  static Refusal unclosed(int start, String quote) {
    return Refusal.invalid(
        start,
        quote.length(),
        "the text that begins with this " + quote + " is never closed",
        "Write " + quote + " where the text ends");
  }
}
