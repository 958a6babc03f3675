package dev.galvanic.processor.generate.migration;

import java.util.Optional;

/**
 * A statement of a script.
 *
 * @param sql with its semicolon
 * @param index the index that it makes concurrently, as {@code pg_class} has its name
 */
record Statement(String sql, Kind kind, Optional<String> index) {

  /** What it may share a transaction with. */
  enum Kind {
    /** Others of this kind: it may lock others out, and is soon done. */
    CHANGE,
    /** Others of this kind: it reads all rows, which no strong lock may last for. */
    VALIDATION,
    /** Nothing, since PostgreSQL refuses it in a transaction. */
    ALONE
  }

  static Statement change(String sql) {
    return new Statement(sql + ";", Kind.CHANGE, Optional.empty());
  }

  static Statement validation(String sql) {
    return new Statement(sql + ";", Kind.VALIDATION, Optional.empty());
  }

  static Statement alone(String sql) {
    return new Statement(sql + ";", Kind.ALONE, Optional.empty());
  }

  /** One that makes an index concurrently. */
  static Statement making(String index, String sql) {
    return new Statement(sql + ";", Kind.ALONE, Optional.of(index));
  }
}
