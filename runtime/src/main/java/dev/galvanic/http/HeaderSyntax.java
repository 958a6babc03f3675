package dev.galvanic.http;

/** What may stand in a header: RFC 9110 sections 5.1 and 5.5. */
final class HeaderSyntax {
  private static final boolean[] TOKEN = new boolean[128];

  static {
    for (char c = '0'; c <= 'z'; c++) {
      TOKEN[c] = c <= '9' || c >= 'a' || (c >= 'A' && c <= 'Z');
    }
    for (char c : "!#$%&'*+-.^_`|~".toCharArray()) {
      TOKEN[c] = true;
    }
  }

  private HeaderSyntax() {}

  static boolean isToken(String text) {
    boolean token = !text.isEmpty();
    for (int i = 0; i < text.length() && token; i++) {
      char c = text.charAt(i);
      token = c < 128 && TOKEN[c];
    }
    return token;
  }

  static void name(String name) {
    if (!isToken(name)) {
      throw new IllegalArgumentException("A header's name must be a token (RFC 9110, 5.1).");
    }
  }

  /** The value goes out as ISO 8859-1, so a character that this cannot hold is refused too. */
  static void value(String name, String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if ((c < ' ' && c != '\t') || c == 127 || c > 255) {
        throw new IllegalArgumentException(
            "The value of header " + name + " has a character that no header may carry.");
      }
    }
  }
}
