package dev.galvanic.json;

/** Quotes a little of a document for a message: printable ASCII as it is, other bytes as \xNN. */
final class Echo {
  private static final int MAX_LENGTH = 60;

  private Echo() {}

  static String of(byte[] document, int from) {
    StringBuilder echo = new StringBuilder(MAX_LENGTH + 8).append('\'');
    int i = from;
    while (i < document.length && echo.length() < MAX_LENGTH - 3) {
      byte b = document[i++];
      if (b >= ' ' && b < 0x7F && b != '\\' && b != '\'') {
        echo.append((char) b);
      } else {
        echo.append("\\x").append(Character.forDigit(b >> 4 & 15, 16));
        echo.append(Character.forDigit(b & 15, 16));
      }
    }
    return echo.append(i < document.length ? "'..." : "'").toString();
  }
}
