package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.schema.SqlType;
import dev.galvanic.processor.model.sql.catalog.Catalog;

/** Types that the analysis names itself. */
final class Types {
  /** Of a literal or parameter that takes whatever type is wanted. */
  static final SqlType UNTYPED = Catalog.UNKNOWN;

  /** Of what nobody knows the type of: nothing about it is ever an error. */
  static final SqlType UNDECIDED = new SqlType("?");

  static final SqlType RECORD = Catalog.RECORD;
  static final SqlType BOOLEAN = new SqlType("boolean");
  static final SqlType INTEGER = new SqlType("integer");
  static final SqlType BIGINT = new SqlType("bigint");
  static final SqlType NUMERIC = new SqlType("numeric");
  static final SqlType TEXT = new SqlType("text");

  private Types() {}

  /** Whether it is a type at all, and not a gap in what is known. */
  static boolean known(SqlType type) {
    return !type.equals(UNTYPED) && !undecided(type);
  }

  static boolean undecided(SqlType type) {
    return type.text().startsWith(UNDECIDED.text());
  }

  /** As the rest of the model calls it: the catalogue's bpchar is char there. */
  static SqlType shown(SqlType type) {
    return new SqlType(type.text().replaceFirst("^bpchar", "char"));
  }

  /** Without modifiers. */
  static SqlType plain(SqlType type) {
    String base = type.base();
    return new SqlType(type.array() ? base + "[]" : base);
  }
}
