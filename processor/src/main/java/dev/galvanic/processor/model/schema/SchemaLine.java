package dev.galvanic.processor.model.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A line of the text of a schema, read from left to right. */
final class SchemaLine {
  private static final String TYPE_ENDS =
      " not null| identity by default| identity always| default ";

  private final String text;
  private int at;

  SchemaLine(String text) {
    this.text = text;
  }

  /** Passes over these words if they come next. */
  boolean take(String words) {
    skipSpaces();
    int end = at + words.length();
    boolean word = Character.isLetter(words.charAt(words.length() - 1));
    if (!text.startsWith(words, at) || word && end < text.length() && isOfWord(text.charAt(end))) {
      return false;
    }
    at = end;
    return true;
  }

  void expect(String words) {
    if (!take(words)) {
      throw new IllegalArgumentException("\"" + words + "\" is missing");
    }
  }

  /** A name. */
  String name() {
    skipSpaces();
    if (text.startsWith("\"", at)) {
      return quoted();
    }
    int start = at;
    while (at < text.length() && isOfWord(text.charAt(at))) {
      at++;
    }
    if (at == start) {
      throw new IllegalArgumentException("a name is missing");
    }
    return text.substring(start, at);
  }

  TableName tableName() {
    String first = name();
    if (!text.startsWith(".", at)) {
      return new TableName("", first);
    }
    at++;
    return new TableName(first, name());
  }

  List<String> names() {
    List<String> names = new ArrayList<>();
    expect("(");
    do {
      names.add(name());
    } while (take(","));
    expect(")");
    return names;
  }

  SqlType type() {
    skipSpaces();
    if (text.startsWith("\"", at)) {
      return new SqlType(quoted());
    }
    int end = text.length();
    for (String word : TYPE_ENDS.split("\\|")) {
      int found = text.indexOf(word, at);
      end = found < 0 ? end : Math.min(end, found);
    }
    String type = text.substring(at, end);
    at = end;
    return new SqlType(type);
  }

  /** An expression: all that is left. */
  String rest() {
    skipSpaces();
    String rest = SchemaWord.unescape(text.substring(at));
    at = text.length();
    return rest;
  }

  Optional<String> restAfter(String word) {
    return take(word) ? Optional.of(rest()) : Optional.empty();
  }

  /** Whether the line stands that deep below the table's. */
  boolean isIndented(int depth) {
    String indent = "  ".repeat(depth);
    return text.startsWith(indent) && !text.startsWith(indent + " ");
  }

  void end() {
    skipSpaces();
    if (at < text.length()) {
      throw new IllegalArgumentException("\"" + text.substring(at) + "\" is too much");
    }
  }

  private String quoted() {
    int start = ++at;
    while (at < text.length() && text.charAt(at) != '"') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    if (at >= text.length()) {
      throw new IllegalArgumentException("a quote is not closed");
    }
    return SchemaWord.unescape(text.substring(start, at++));
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }

  private void skipSpaces() {
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
  }
}
