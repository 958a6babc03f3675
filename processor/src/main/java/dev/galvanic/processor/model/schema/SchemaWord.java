package dev.galvanic.processor.model.schema;

import java.util.regex.Pattern;

/** Names, types and expressions as the text of a schema writes them. */
final class SchemaWord {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

  /** What a type has, and nothing that may come after one. */
  private static final Pattern PLAIN_TYPE =
      Pattern.compile("(?!.*\\b(not|identity|default)\\b)[a-z][a-z0-9_ .,()\\[\\]]*(?<! )");

  private SchemaWord() {}

  /** A name: as it is if it is a word, in quotes if it is not. */
  static String write(String name) {
    // A unique constraint of this name would look like a unique index.
    boolean plain = PLAIN.matcher(name).matches() && !name.equals("index");
    return plain ? name : quote(name);
  }

  static String writeType(String type) {
    return PLAIN_TYPE.matcher(type).matches() ? type : quote(type);
  }

  /** In one line, and no space at either end, which editors take away. */
  static String escape(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean end = i == 0 || i == text.length() - 1;
      if (c == '\\') {
        out.append("\\\\");
      } else if (c == ' ' && end) {
        out.append("\\s");
      } else if (end && Character.isWhitespace(c) && c != '\n'
          || c < ' '
          || c == 0x7f
          || c == 0x85
          || c == 0x2028
          || c == 0x2029) {
        out.append(c == '\n' ? "\\n" : "\\u%04x".formatted((int) c));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /**
   * Takes back what {@link #escape} did.
   *
   * @throws IllegalArgumentException if it did not do that
   */
  static String unescape(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\\') {
        out.append(c);
        continue;
      }
      char what = ++i < text.length() ? text.charAt(i) : ' ';
      switch (what) {
        case '\\', '"' -> out.append(what);
        case 's' -> out.append(' ');
        case 'n' -> out.append('\n');
        case 'u' -> {
          if (i + 5 > text.length()) {
            throw new IllegalArgumentException("an escape is cut off");
          }
          out.append((char) Integer.parseInt(text.substring(i + 1, i + 5), 16));
          i += 4;
        }
        default -> throw new IllegalArgumentException("\\" + what + " is no escape");
      }
    }
    return out.toString();
  }

  private static String quote(String name) {
    return '"' + escape(name).replace("\"", "\\\"") + '"';
  }
}
