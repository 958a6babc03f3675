package dev.galvanic.processor.model.sql.catalog;

import dev.galvanic.processor.model.schema.SqlType;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The pseudo-types that stand for any type, in their two families (PostgreSQL's manual, 36.2.5): of
 * the simple one all arguments have one type, of the other one they are brought to a common one.
 */
enum Polymorphic {
  ELEMENT("anyelement", false),
  NON_ARRAY("anynonarray", false),
  ENUM("anyenum", false),
  ARRAY("anyarray", false),
  RANGE("anyrange", false),
  MULTIRANGE("anymultirange", false),
  COMPATIBLE("anycompatible", true),
  COMPATIBLE_NON_ARRAY("anycompatiblenonarray", true),
  COMPATIBLE_ARRAY("anycompatiblearray", true),
  COMPATIBLE_RANGE("anycompatiblerange", true),
  COMPATIBLE_MULTIRANGE("anycompatiblemultirange", true);

  private static final Map<SqlType, Polymorphic> BY_TYPE = byType();

  final SqlType type;
  final boolean common;

  Polymorphic(String name, boolean common) {
    this.type = new SqlType(name);
    this.common = common;
  }

  private static Map<SqlType, Polymorphic> byType() {
    Map<SqlType, Polymorphic> all = new HashMap<>();
    for (Polymorphic one : values()) {
      all.put(one.type, one);
    }
    return Map.copyOf(all);
  }

  static Optional<Polymorphic> of(SqlType declared) {
    return Optional.ofNullable(BY_TYPE.get(declared));
  }

  /** What each argument is where a variadic array of it is declared. */
  static SqlType elementOf(SqlType variadic) {
    return of(variadic)
        .map(array -> array.common ? COMPATIBLE.type : ELEMENT.type)
        .orElseGet(variadic::element);
  }
}
