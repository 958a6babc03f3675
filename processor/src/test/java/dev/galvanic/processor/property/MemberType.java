package dev.galvanic.processor.property;

import java.util.List;

/** The types that random members have. */
enum MemberType {
  INT("int", "Integer", List.of("0", "7", "-1"), true),
  LONG("long", "Long", List.of("0", "70000"), true),
  SHORT("short", "Short", List.of("1"), true),
  DOUBLE("double", "Double", List.of("1.5"), false),
  BOOLEAN("boolean", "Boolean", List.of("true", "false"), false),
  TEXT("String", "String", List.of("'x'", "'it''s'", "''"), false),
  DECIMAL("BigDecimal", "BigDecimal", List.of("0", "1.25"), false),
  UUID("UUID", "UUID", List.of("gen_random_uuid()"), false),
  TIME("OffsetDateTime", "OffsetDateTime", List.of("now()", "'2020-01-01T00:00:00Z'"), false),
  DATE("LocalDate", "LocalDate", List.of("CURRENT_DATE"), false),
  LOCAL_TIME("LocalDateTime", "LocalDateTime", List.of("now()"), false),
  TEXTS("List<String>", "List<String>", List.of("'{}'"), false),
  NUMBERS("List<Integer>", "List<Integer>", List.of("'{1,2}'"), false),
  JSON("Map<String, String>", "Map<String, String>", List.of("'{}'"), false),
  BYTES("byte[]", "byte[]", List.of("'\\\\\\\\x00'"), false),
  COLOR("Color", "Color", List.of("'RED'"), false),
  COLORS("List<Color>", "List<Color>", List.of("'{}'"), false);

  private final String java;
  private final String boxed;
  private final List<String> defaults;
  private final boolean wholeNumber;

  MemberType(String java, String boxed, List<String> defaults, boolean wholeNumber) {
    this.java = java;
    this.boxed = boxed;
    this.defaults = defaults;
    this.wholeNumber = wholeNumber;
  }

  String java() {
    return java;
  }

  String boxed() {
    return boxed;
  }

  /** SQL expressions that are a default of it. */
  List<String> defaults() {
    return defaults;
  }

  boolean wholeNumber() {
    return wholeNumber;
  }

  /** Whether a b-tree can order it, so that it can be unique or indexed. */
  boolean ordered() {
    return this != JSON;
  }
}
