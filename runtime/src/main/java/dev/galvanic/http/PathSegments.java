package dev.galvanic.http;

/** What a path segment may say once it is decoded. */
final class PathSegments {
  private PathSegments() {}

  /** Refuses control characters, and {@code .} and {@code ..} between slashes of either kind. */
  static void check(String segment) {
    int start = 0;
    for (int i = 0; i <= segment.length(); i++) {
      char c = i == segment.length() ? '/' : segment.charAt(i);
      if (c < ' ' || c == 127) {
        throw new IllegalArgumentException("has a control character");
      }
      if (c == '/' || c == '\\') {
        if (dots(segment, start, i)) {
          throw new IllegalArgumentException("has a dot segment");
        }
        start = i + 1;
      }
    }
  }

  private static boolean dots(String text, int start, int end) {
    return switch (end - start) {
      case 1 -> text.charAt(start) == '.';
      case 2 -> text.charAt(start) == '.' && text.charAt(start + 1) == '.';
      default -> false;
    };
  }
}
