package dev.galvanic.validate;

/** Looks at the characters of a text. */
final class Characters {
  private Characters() {}

  static boolean anyAboveSpace(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > ' ') {
        return true;
      }
    }
    return false;
  }

  /** How many there are, as JSON Schema and PostgreSQL count them: a pair of surrogates is one. */
  static int count(CharSequence text) {
    return Character.codePointCount(text, 0, text.length());
  }
}
