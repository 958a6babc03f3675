package dev.galvanic.processor.property;

import java.util.ArrayList;
import java.util.List;

/**
 * A component of a model.
 *
 * @param name in Java
 * @param type in Java
 * @param length of a text, 0 for none
 * @param defaultSql empty for none
 * @param references the record that it points to, empty for none
 * @param minimum of a number; null for none
 */
record Member(
    String name,
    MemberType type,
    boolean nullable,
    int length,
    String defaultSql,
    String description,
    boolean unique,
    boolean indexed,
    String references,
    Integer minimum) {

  static Member of(String name, MemberType type, boolean nullable) {
    return new Member(name, type, nullable, 0, "", "", false, false, "", null);
  }

  /** Everything that depends on the type starts anew. */
  Member typed(MemberType other) {
    return new Member(name, other, nullable, 0, "", description, false, false, "", null);
  }

  Member named(String other) {
    return new Member(
        other,
        type,
        nullable,
        length,
        defaultSql,
        description,
        unique,
        indexed,
        references,
        minimum);
  }

  Member nullable(boolean other) {
    return new Member(
        name, type, other, length, defaultSql, description, unique, indexed, references, minimum);
  }

  Member length(int other) {
    return new Member(
        name, type, nullable, other, defaultSql, description, unique, indexed, references, minimum);
  }

  Member defaulting(String other) {
    return new Member(
        name, type, nullable, length, other, description, unique, indexed, references, minimum);
  }

  Member described(String other) {
    return new Member(
        name, type, nullable, length, defaultSql, other, unique, indexed, references, minimum);
  }

  Member unique(boolean other) {
    return new Member(
        name, type, nullable, length, defaultSql, description, other, indexed, references, minimum);
  }

  Member indexed(boolean other) {
    return new Member(
        name, type, nullable, length, defaultSql, description, unique, other, references, minimum);
  }

  Member referencing(String other) {
    return new Member(
        name, type, nullable, length, defaultSql, description, unique, indexed, other, minimum);
  }

  Member minimum(Integer other) {
    return new Member(
        name, type, nullable, length, defaultSql, description, unique, indexed, references, other);
  }

  /** As it stands in the record's header. */
  String source() {
    List<String> parts = new ArrayList<>();
    List<String> column = new ArrayList<>();
    if (length > 0) {
      column.add("length = " + length);
    }
    if (!defaultSql.isEmpty()) {
      column.add("defaultSql = \"" + defaultSql + "\"");
    }
    if (!description.isEmpty()) {
      column.add("description = \"" + description + "\"");
    }
    if (!column.isEmpty()) {
      parts.add("@Column(" + String.join(", ", column) + ")");
    }
    if (unique) {
      parts.add("@Unique");
    }
    if (indexed) {
      parts.add("@Index");
    }
    if (!references.isEmpty()) {
      parts.add("@References(" + references + ".class)");
    }
    if (minimum != null) {
      parts.add("@Min(" + minimum + ")");
    }
    if (nullable) {
      parts.add("@Nullable");
    }
    parts.add(nullable ? type.boxed() : type.java());
    parts.add(name);
    return String.join(" ", parts);
  }
}
