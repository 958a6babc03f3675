package dev.galvanic.annotation;

/** How a Java name becomes a name on the wire: in JSON, in queries and in forms. */
public enum Naming {

  /** {@code createTime} is written {@code create_time}. */
  SNAKE_CASE,
  /** {@code createTime} is written {@code createTime}: the Java name, untouched. */
  CAMEL_CASE,
  /** {@code createTime} is written {@code create-time}. */
  KEBAB_CASE
}
