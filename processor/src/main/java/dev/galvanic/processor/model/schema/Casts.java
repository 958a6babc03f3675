package dev.galvanic.processor.model.schema;

import dev.galvanic.processor.model.schema.Conversion.Automatic;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The casts of PostgreSQL that ALTER COLUMN TYPE makes by itself (its catalogue pg_cast), and which
 * of them leave the table's file as it is (its source, tablecmds.c: ATColumnChangeRequiresRewrite,
 * and the support functions of the types). A test asks a PostgreSQL about every pair.
 */
final class Casts {
  /** To these anything is cast by its text. */
  private static final Set<String> TEXTS =
      Set.of("text", "varchar", "char", "bpchar", "citext", "name");

  /** Implicit and assignment casts, a line for each type. */
  private static final Map<String, Set<String>> AUTOMATIC =
      table(
          """
          smallint: integer, bigint, numeric, real, double precision, oid, REG
          integer: smallint, bigint, numeric, real, double precision, money, oid, REG
          bigint: smallint, integer, numeric, real, double precision, money, oid, REG
          numeric: smallint, integer, bigint, real, double precision, money
          real: smallint, integer, bigint, numeric, double precision
          double precision: smallint, integer, bigint, numeric, real
          money: numeric
          oid: integer, bigint, REG
          text: "char", regclass
          varchar: "char", regclass
          char: "char"
          bpchar: "char"
          "char": text
          date: timestamp, timestamptz
          time: interval, timetz
          timetz: time
          timestamp: date, time, timestamptz
          timestamptz: date, time, timetz, timestamp
          interval: time
          json: jsonb
          jsonb: json
          inet: cidr
          cidr: inet
          macaddr: macaddr8
          macaddr8: macaddr
          bit: varbit
          varbit: bit
          box: polygon
          path: polygon
          polygon: path
          point: box
          REG: integer, bigint, oid
          regproc: regprocedure
          regprocedure: regproc
          regoper: regoperator
          regoperator: regoper
          """);

  /** Casts that change no byte, to a type without modifiers. */
  private static final Map<String, Set<String>> SAME_BYTES =
      table(
          """
          text: varchar, bpchar, citext
          varchar: text, bpchar, citext
          citext: text, varchar, bpchar
          xml: text, varchar, bpchar
          cidr: inet
          bit: varbit
          integer: oid, REG
          oid: integer, REG
          REG: integer, oid
          regproc: regprocedure
          regprocedure: regproc
          regoper: regoperator
          regoperator: regoper
          """);

  /** Types whose greater first modifier is the wider type, and its size leaves the bytes alone. */
  private static final Set<String> SIZED = Set.of("varchar", "varbit");

  private static final Set<String> TIMES =
      Set.of("time", "timetz", "timestamp", "timestamptz", "interval");

  private Casts() {}

  static Automatic automatic(SqlType from, SqlType to) {
    if (from.text().equals(to.text())) {
      return Automatic.YES;
    }
    if (!to.array() && TEXTS.contains(to.base())) {
      return Automatic.YES;
    }
    boolean castable = same(from, to) || TEXTS.contains(to.base()) || has(AUTOMATIC, from, to);
    if (!castable && !(SqlTypes.castsKnown(from) && SqlTypes.castsKnown(to))) {
      return Automatic.UNKNOWN;
    }
    return castable && from.array() == to.array() ? Automatic.YES : Automatic.NO;
  }

  static boolean rewrites(SqlType from, SqlType to) {
    if (from.text().equals(to.text())) {
      return false;
    }
    if (from.array() != to.array()) {
      return true;
    }
    boolean unlimited = to.modifiers().isEmpty();
    if (same(from, to)) {
      return !(unlimited && !fields(to)) && (from.array() || !widens(from, to));
    }
    return from.array() || !unlimited || !has(SAME_BYTES, from, to);
  }

  /** Whether the modifiers of one type let through all that the other's do, byte for byte. */
  private static boolean widens(SqlType from, SqlType to) {
    List<Integer> before = numbers(from);
    List<Integer> after = numbers(to);
    if (after.isEmpty() || fields(from) || fields(to)) {
      return false;
    }
    if (TIMES.contains(to.base())) {
      return after.get(0) >= (before.isEmpty() ? Narrowing.MICROSECONDS : before.get(0));
    }
    if (before.isEmpty()) {
      return false;
    }
    return SIZED.contains(to.base())
        ? after.get(0) >= before.get(0)
        : to.base().equals("numeric")
            && after.get(0) >= before.get(0)
            && after.get(1).equals(before.get(1));
  }

  static List<Integer> numbers(SqlType type) {
    return type.modifiers().stream()
        .filter(m -> m.matches("-?[0-9]{1,9}"))
        .map(Integer::valueOf)
        .toList();
  }

  /** char(n) and bpchar are one type. */
  static boolean same(SqlType from, SqlType to) {
    return padded(from.base()).equals(padded(to.base()));
  }

  private static String padded(String base) {
    return base.equals("char") ? "bpchar" : base;
  }

  /** Whether it is an interval of some fields only. */
  static boolean fields(SqlType type) {
    return type.text().startsWith("interval ");
  }

  private static boolean has(Map<String, Set<String>> table, SqlType from, SqlType to) {
    return table.getOrDefault(from.base(), Set.of()).contains(to.base());
  }

  private static Map<String, Set<String>> table(String text) {
    String registered =
        "regproc, regprocedure, regoper, regoperator, regclass, regcollation, regtype, regconfig,"
            + " regdictionary, regrole, regnamespace";
    Map<String, Set<String>> table = new HashMap<>();
    for (String line : text.strip().split("\n")) {
      String[] parts = line.split(": ");
      Set<String> targets = Set.of(parts[1].replace("REG", registered).split(", "));
      Arrays.stream(parts[0].replace("REG", registered).split(", "))
          .forEach(
              source ->
                  table.merge(
                      source,
                      targets,
                      (one, other) -> {
                        Set<String> both = new HashSet<>(one);
                        both.addAll(other);
                        return both;
                      }));
    }
    return table;
  }
}
