package dev.galvanic.testing.rows;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * Values of PostgreSQL's types, as the text that PostgreSQL reads: usual ones, and those at the
 * edges that people forget, such as an empty array and the null of JSON.
 */
final class Values {
  private static final List<String> WORDS =
      List.of("Anna", "Zo\u00eb", "red", "a b", "The Third Man", "x%", "", "o'neil@example.org");

  private static final List<String> JSON_WORDS = List.of("red", "", "7", "2024-02-29");

  /** The types whose values are drawn from a list. */
  private static final Map<String, List<String>> LISTS =
      Map.ofEntries(
          Map.entry("boolean", List.of("true", "false")),
          Map.entry("numeric", List.of("0", "1.50", "0.99", "3", "-1", "99.99")),
          Map.entry("real", List.of("0", "0.5", "-2.25", "1000")),
          Map.entry("double precision", List.of("0", "0.5", "-2.25", "1e10")),
          Map.entry("money", List.of("0", "12.50")),
          Map.entry("bytea", List.of("\\x", "\\x00ff", "\\x61")),
          Map.entry("time without time zone", List.of("00:00", "12:30:15.25", "23:59:59")),
          Map.entry("time with time zone", List.of("00:00+00", "12:30+02")),
          Map.entry("interval", List.of("0", "1 day", "-2 hours", "1 year 3 months")),
          Map.entry("inet", List.of("10.0.0.1", "::1")),
          Map.entry("cidr", List.of("10.0.0.0/8", "::/0")),
          Map.entry("macaddr", List.of("08:00:2b:01:02:03")),
          Map.entry("macaddr8", List.of("08:00:2b:01:02:03:04:05")),
          Map.entry("tsvector", List.of("", "'red':1 'wine':2")),
          Map.entry("tsquery", List.of("red", "red & wine")),
          Map.entry("point", List.of("(0,0)", "(1,-2)")),
          Map.entry("line", List.of("{1,2,3}")),
          Map.entry("lseg", List.of("[(0,0),(1,1)]")),
          Map.entry("box", List.of("(1,1),(0,0)")),
          Map.entry("path", List.of("[(0,0),(1,1)]")),
          Map.entry("polygon", List.of("((0,0),(1,1),(1,0))")),
          Map.entry("circle", List.of("<(0,0),1>")),
          Map.entry("xml", List.of("<a/>")),
          Map.entry("jsonpath", List.of("$", "$.a")),
          Map.entry("int4range", List.of("empty", "[1,5)", "(,)")),
          Map.entry("int8range", List.of("empty", "[1,5)", "(,)")),
          Map.entry("numrange", List.of("empty", "[1.5,5)")),
          Map.entry("daterange", List.of("empty", "[2024-01-01,2024-02-01)")),
          Map.entry("tsrange", List.of("empty", "[2024-01-01,2024-02-01)")),
          Map.entry("tstzrange", List.of("empty", "[2024-01-01,2024-02-01)")));

  private final Random random;
  private final List<String> keys;
  private final boolean odd;
  private final Map<String, BiFunction<String, Integer, String>> made;

  /**
   * @param keys that objects of JSON are to have
   * @param odd whether JSON may be something else than an object
   */
  Values(Random random, Collection<String> keys, boolean odd) {
    this.random = random;
    this.odd = odd;
    this.keys = List.copyOf(keys);
    this.made =
        Map.ofEntries(
            Map.entry("smallint", (modifier, n) -> number(n)),
            Map.entry("integer", (modifier, n) -> number(n)),
            Map.entry("bigint", (modifier, n) -> number(n)),
            Map.entry("text", this::word),
            Map.entry("character varying", this::word),
            Map.entry("character", this::word),
            Map.entry("citext", this::word),
            Map.entry("name", this::word),
            Map.entry("uuid", (modifier, n) -> uuid()),
            Map.entry("date", (modifier, n) -> day()),
            Map.entry("timestamp without time zone", (modifier, n) -> day() + " 10:15:30.25"),
            Map.entry("timestamp with time zone", (modifier, n) -> day() + " 10:15:30.25+02"),
            Map.entry("json", (modifier, n) -> document()),
            Map.entry("jsonb", (modifier, n) -> document()),
            Map.entry("bit", (modifier, n) -> bits(modifier)),
            Map.entry("bit varying", (modifier, n) -> bits("1")));
  }

  /**
   * A value.
   *
   * @param type as {@code format_type} writes it
   * @param n another number, another value, where it is to be unique
   */
  String of(String type, int n) {
    if (type.endsWith("[]")) {
      return array(type.substring(0, type.length() - 2), n);
    }
    int open = type.indexOf('(');
    int close = type.indexOf(')');
    String base = open < 0 ? type : type.substring(0, open) + type.substring(close + 1);
    String modifier = open < 0 ? "" : type.substring(open + 1, close);
    List<String> list = LISTS.getOrDefault(base.startsWith("interval") ? "interval" : base, WORDS);
    return made.getOrDefault(base, (m, x) -> pick(list)).apply(modifier, n);
  }

  private String array(String element, int n) {
    List<String> elements = new ArrayList<>();
    int size = random.nextInt(4);
    for (int i = 0; i < size; i++) {
      elements.add(
          random.nextInt(5) == 0
              ? "NULL"
              : '"' + of(element, n + i).replace("\\", "\\\\").replace("\"", "\\\"") + '"');
    }
    return "{" + String.join(",", elements) + "}";
  }

  private String number(int n) {
    return String.valueOf(random.nextInt(3) == 0 ? random.nextInt(5) : n);
  }

  private String word(String modifier, int n) {
    String word = random.nextInt(3) == 0 ? pick(WORDS) : pick(WORDS) + n;
    int most = modifier.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(modifier);
    // The end is what makes it unique.
    return word.length() <= most ? word : word.substring(word.length() - most);
  }

  private String uuid() {
    return new UUID(random.nextLong(), random.nextLong()).toString();
  }

  private String day() {
    return "%d-%02d-%02d"
        .formatted(2019 + random.nextInt(9), 1 + random.nextInt(12), 1 + random.nextInt(28));
  }

  private String bits(String modifier) {
    return "10".repeat(500).substring(0, modifier.isEmpty() ? 1 : Integer.parseInt(modifier));
  }

  private String document() {
    return odd ? json(3) : object(3);
  }

  private String json(int depth) {
    return switch (random.nextInt(depth > 0 && !keys.isEmpty() ? 14 : 6)) {
      case 0 -> "null";
      case 1 -> "\"" + pick(JSON_WORDS) + '"';
      case 2 -> "true";
      case 3 -> "[]";
      case 4, 5 -> String.valueOf(random.nextInt(100));
      case 6, 7, 8 -> "[" + json(depth - 1) + ", " + json(depth - 1) + "]";
      default -> object(depth);
    };
  }

  private String object(int depth) {
    List<String> members = new ArrayList<>();
    for (String key : keys) {
      if (random.nextInt(3) > 0) {
        members.add('"' + key + "\": " + (odd ? json(depth - 1) : usual(key, depth - 1)));
      }
    }
    return "{" + String.join(", ", members) + "}";
  }

  /** What can be cast to nearly anything, and lists where the name is a plural. */
  private String usual(String key, int depth) {
    if (random.nextInt(6) == 0) {
      return "null";
    }
    if (key.endsWith("s") && depth > 0) {
      return random.nextBoolean() ? "[" + object(depth) + "]" : "[\"red\", null]";
    }
    return String.valueOf(random.nextInt(2));
  }

  private String pick(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }
}
