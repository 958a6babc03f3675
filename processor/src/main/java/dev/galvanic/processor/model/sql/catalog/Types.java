package dev.galvanic.processor.model.sql.catalog;

import dev.galvanic.processor.model.schema.SqlType;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The types of the catalogue, with their categories (PostgreSQL's manual, 10.1 and 53.64). */
final class Types {
  static final SqlType TEXT = new SqlType("text");

  /** Any category: that of no type. */
  static final char NO_CATEGORY = '-';

  private static final char ARRAY = 'A';
  private static final char STRING = 'S';
  private static final char PSEUDO = 'P';

  private final Map<SqlType, TypeFact> facts = new HashMap<>();
  private final Map<SqlType, String> textual = new HashMap<>();
  private final Map<String, SqlType> named = new HashMap<>();
  private final Map<SqlType, SqlType> multiranges = new HashMap<>();

  Types(Section section) {
    for (String name : section.names()) {
      add(new SqlType(name), section.line(name).split("\t"));
    }
  }

  private void add(SqlType type, String[] fields) {
    Map<String, SqlType> more = new HashMap<>();
    String name = type.text();
    for (int i = 2; i < fields.length; i++) {
      int equals = fields[i].indexOf('=');
      String value = fields[i].substring(equals + 1);
      if (fields[i].startsWith("as=")) {
        name = value;
      } else {
        more.put(fields[i].substring(0, equals), new SqlType(value));
      }
    }
    Optional<SqlType> range = Optional.ofNullable(more.get("multirange"));
    range.ifPresent(of -> multiranges.put(of, type));
    named.put(name, type);
    textual.put(type, fields[1]);
    facts.put(
        type,
        new TypeFact(
            type,
            fields[0].charAt(0),
            fields[0].endsWith("!"),
            // The vectors of the catalogues are arrays too, with another name.
            fields[0].charAt(0) == ARRAY || type.array()
                ? Optional.ofNullable(more.get("subscript"))
                : Optional.empty(),
            Optional.ofNullable(more.get("range")),
            range,
            Optional.ofNullable(more.get("subscript"))));
  }

  /** The same type as the catalogue writes it: without modifiers, {@code char} as bpchar. */
  static SqlType plain(SqlType type) {
    String base = type.base();
    String name = base.equals("char") ? "bpchar" : base;
    String text = type.array() ? name + "[]" : name;
    return text.equals(type.text()) ? type : new SqlType(text);
  }

  Optional<TypeFact> fact(SqlType type) {
    TypeFact own = facts.get(type);
    if (own == null && type.array()) {
      return Optional.ofNullable(facts.get(type.element()))
          .filter(element -> element.category() != PSEUDO)
          .map(element -> arrayOf(type, element));
    }
    return Optional.ofNullable(own);
  }

  private static TypeFact arrayOf(SqlType type, TypeFact element) {
    Optional<SqlType> one = Optional.of(element.type());
    return new TypeFact(type, ARRAY, false, one, Optional.empty(), Optional.empty(), one);
  }

  boolean knows(SqlType type) {
    return fact(type).isPresent();
  }

  char category(SqlType type) {
    return fact(type).map(TypeFact::category).orElse(NO_CATEGORY);
  }

  boolean string(SqlType type) {
    return category(type) == STRING;
  }

  boolean preferred(SqlType type) {
    return fact(type).map(TypeFact::preferred).orElse(false);
  }

  /** What an array holds; empty for any other type. */
  Optional<SqlType> element(SqlType array) {
    return fact(array)
        .map(TypeFact::element)
        .orElse(array.array() ? Optional.of(array.element()) : Optional.empty());
  }

  /** What a range is of; empty for any other type. */
  Optional<SqlType> subtype(SqlType range) {
    return fact(range).flatMap(TypeFact::subtype);
  }

  Optional<SqlType> rangeOf(SqlType multirange) {
    return fact(multirange).flatMap(TypeFact::range);
  }

  Optional<SqlType> multirangeOf(SqlType range) {
    return Optional.ofNullable(multiranges.get(range));
  }

  /** The array of a type, if there is one: of an array and of most pseudo-types there is none. */
  Optional<SqlType> arrayOf(SqlType element) {
    SqlType array = new SqlType(element.text() + "[]");
    boolean user = !facts.containsKey(element);
    return element.array() || !(user || knows(array)) ? Optional.empty() : Optional.of(array);
  }

  /** The type with a name of pg_type, such as {@code int4}, which a call may use as a cast. */
  Optional<SqlType> named(String name) {
    return Optional.ofNullable(named.get(name)).filter(type -> category(type) != PSEUDO);
  }

  /** How the type's texts are read. */
  Volatility input(SqlType type) {
    return volatility(textual.getOrDefault(type, "ss").charAt(0));
  }

  /** How the type's values are written as text. */
  Volatility output(SqlType type) {
    return volatility(textual.getOrDefault(type, "ss").charAt(1));
  }

  static Volatility volatility(char letter) {
    return switch (letter) {
      case 'i' -> Volatility.IMMUTABLE;
      case 's' -> Volatility.STABLE;
      default -> Volatility.VOLATILE;
    };
  }
}
