package dev.galvanic.validate;

/**
 * Whether a text can be an e-mail address, in one pass over it: the dot-atom form of RFC 5321
 * section 4.1.2, letters beyond ASCII allowed as in RFC 6531. Quoted local parts, comments and
 * address literals are refused: nobody has one, and what accepts them has been attacked with them.
 */
final class Email {
  private static final int MAX_LOCAL = 64;
  private static final int MAX_DOMAIN = 255;
  private static final int MAX_LABEL = 63;
  private static final String LOCAL_MARKS = "!#$%&'*+-/=?^_`{|}~";

  private Email() {}

  static boolean wellFormed(CharSequence text) {
    int length = text.length();
    if (length > MAX_LOCAL + 1 + MAX_DOMAIN) {
      return false;
    }
    int at = 0;
    while (at < length && text.charAt(at) != '@') {
      at++;
    }
    return at <= MAX_LOCAL
        && length - at - 1 <= MAX_DOMAIN
        && local(text, at)
        && domain(text, at + 1);
  }

  private static boolean local(CharSequence text, int end) {
    char last = '.';
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (c == '.' ? last == '.' : !(letter(c) || LOCAL_MARKS.indexOf(c) >= 0)) {
        return false;
      }
      last = c;
    }
    return last != '.';
  }

  private static boolean domain(CharSequence text, int start) {
    int label = start;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.') {
        if (!label(text, label, i)) {
          return false;
        }
        label = i + 1;
      } else if (c != '-' && !letter(c)) {
        return false;
      }
    }
    return label(text, label, text.length());
  }

  private static boolean label(CharSequence text, int start, int end) {
    return start < end
        && end - start <= MAX_LABEL
        && text.charAt(start) != '-'
        && text.charAt(end - 1) != '-';
  }

  private static boolean letter(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c > 0xA0 && !Character.isWhitespace(c) && !Character.isSpaceChar(c);
  }
}
