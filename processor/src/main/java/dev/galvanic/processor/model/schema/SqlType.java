package dev.galvanic.processor.model.schema;

import java.util.List;

/**
 * A type of PostgreSQL in its canonical form, so that equal types are equal texts: {@code integer},
 * {@code varchar(32)}, {@code numeric(10,2)}, {@code timestamptz}, {@code text[]}.
 */
public record SqlType(String text) {
  private static final String ARRAY = "[]";

  /**
   * The type that a text means, however it is written: {@code character varying (32)} is {@code
   * varchar(32)}. What is no type's text becomes a type that no catalogue knows.
   */
  public static SqlType parse(String text) {
    return new SqlTypeParser(text).type();
  }

  /** Whether it is an array, of any number of dimensions. */
  public boolean array() {
    return text.endsWith(ARRAY);
  }

  /** What an array holds; any other type itself. */
  public SqlType element() {
    return array() ? new SqlType(text.substring(0, text.length() - ARRAY.length())) : this;
  }

  /** An array of it. */
  public SqlType arrayOf() {
    return array() ? this : new SqlType(text + ARRAY);
  }

  /** The name without modifiers, and of an array that of what it holds: {@code varchar}. */
  public String base() {
    String one = element().text();
    int open = one.indexOf('(');
    String name = open < 0 ? one : one.substring(0, open);
    // Its fields, as in interval day to second, are a modifier.
    return name.startsWith("interval ") ? "interval" : name;
  }

  /** What stands in its parentheses, one text for each: of {@code numeric(10,2)} two. */
  public List<String> modifiers() {
    int open = text.indexOf('(');
    int close = text.indexOf(')', open + 1);
    return open < 0 || close < 0 ? List.of() : List.of(text.substring(open + 1, close).split(","));
  }

  @Override
  public String toString() {
    return text;
  }
}
