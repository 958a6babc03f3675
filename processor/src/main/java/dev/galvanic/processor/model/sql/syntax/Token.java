package dev.galvanic.processor.model.sql.syntax;

/**
 * A piece of a statement that is neither space nor comment.
 *
 * @param text what it means: a word in lower case, a quoted one and a string without quotes and
 *     escapes, anything else as it is written
 * @param at where it begins
 * @param end the place behind it
 */
record Token(Kind kind, String text, int at, int end) {

  /** What it is. */
  enum Kind {
    WORD,
    /** A keyword that the next one gives another meaning, so that it can be no name. */
    PAIRED,
    QUOTED_NAME,
    STRING,
    BITS,
    INTEGER,
    DECIMAL,
    OPERATOR,
    SYMBOL,
    PARAMETER,
    END
  }

  /** Whether it is this keyword, operator or sign. */
  boolean is(String wanted) {
    return switch (kind) {
      case WORD, PAIRED, OPERATOR, SYMBOL -> text.equals(wanted);
      default -> false;
    };
  }

  int length() {
    return end - at;
  }

  Keywords.Category category() {
    return kind == Kind.WORD ? Keywords.category(text) : Keywords.Category.NONE;
  }

  boolean isName() {
    return kind == Kind.WORD || kind == Kind.QUOTED_NAME;
  }

  /** Whether a column or a table may be called so: the grammar's ColId. */
  boolean isColumnName() {
    return isName() && category().column;
  }

  /** Whether a function or a type may be called so: the grammar's type_function_name. */
  boolean isFunctionName() {
    return isName() && category().function;
  }

  /** Whether it can be an alias without AS: the grammar's BareColLabel. */
  boolean isBareLabel() {
    return isName() && (kind == Kind.QUOTED_NAME || Keywords.isBareLabel(text));
  }

  Name name() {
    return new Name(text, at, kind == Kind.QUOTED_NAME);
  }
}
