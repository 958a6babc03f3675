package dev.galvanic.processor.model.schema;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which changes of a type may lose or refuse a value. */
final class Narrowing {
  /** The digits of a second that PostgreSQL keeps where a type does not say how many. */
  static final int MICROSECONDS = 6;

  private static final Set<String> TIMES =
      Set.of("time", "timetz", "timestamp", "timestamptz", "interval");

  /** To these anything goes without loss, if they have no limit. */
  private static final Set<String> TEXTS = Set.of("text", "varchar", "citext");

  /** The greatest number of digits of a whole number. */
  private static final Map<String, Integer> DIGITS =
      Map.of("smallint", 5, "integer", 10, "bigint", 19);

  /** Types whose every value another type has too, when that has no modifiers. */
  private static final Map<String, Set<String>> WIDER =
      Map.ofEntries(
          Map.entry("smallint", Set.of("integer", "bigint", "numeric", "real", "double precision")),
          Map.entry("integer", Set.of("bigint", "numeric", "double precision")),
          Map.entry("bigint", Set.of("numeric")),
          Map.entry("real", Set.of("double precision")),
          Map.entry("money", Set.of("numeric")),
          Map.entry("oid", Set.of("bigint")),
          Map.entry("char", Set.of("bpchar")),
          Map.entry("text", Set.of("bpchar")),
          Map.entry("varchar", Set.of("bpchar")),
          Map.entry("citext", Set.of("bpchar")),
          Map.entry("date", Set.of("timestamp", "timestamptz")),
          Map.entry("time", Set.of("interval", "timetz")),
          Map.entry("timestamp", Set.of("timestamptz")),
          Map.entry("cidr", Set.of("inet")),
          Map.entry("macaddr", Set.of("macaddr8")),
          Map.entry("bit", Set.of("varbit")),
          Map.entry("box", Set.of("polygon")),
          Map.entry("polygon", Set.of("path")),
          Map.entry("point", Set.of("box")),
          Map.entry("json", Set.of("jsonb")),
          Map.entry("jsonb", Set.of("json")));

  private Narrowing() {}

  static boolean narrows(SqlType from, SqlType to) {
    if (from.text().equals(to.text())) {
      return false;
    }
    boolean unlimited = to.modifiers().isEmpty();
    if (unlimited && !to.array() && TEXTS.contains(to.base())) {
      return false;
    }
    if (from.array() != to.array()) {
      return true;
    }
    if (Casts.same(from, to)) {
      return !(unlimited && !Casts.fields(to)) && !holds(to, limits(from), limits(to));
    }
    boolean texts = TEXTS.contains(to.base()) || to.base().equals("char");
    if (unlimited) {
      return !texts && !WIDER.getOrDefault(from.base(), Set.of()).contains(to.base());
    }
    return !limited(from, to);
  }

  /** Whether a limited type has room for all of another type. */
  private static boolean limited(SqlType from, SqlType to) {
    Integer digits = DIGITS.get(from.base());
    List<Integer> limits = limits(to);
    if (to.base().equals("numeric") && digits != null && limits.size() == 2) {
      return limits.get(0) - limits.get(1) >= digits && limits.get(1) >= 0;
    }
    boolean counted = Set.of("varchar", "char").contains(from.base());
    if (counted && Set.of("varchar", "char").contains(to.base())
        || from.base().equals("bit") && to.base().equals("varbit")) {
      return holds(to, limits(from), limits);
    }
    boolean wider = WIDER.getOrDefault(from.base(), Set.of()).contains(to.base());
    // A day has no parts of a second.
    boolean day = from.base().equals("date");
    return wider && TIMES.contains(to.base()) && (day || holds(to, limits(from), limits));
  }

  private static boolean holds(SqlType to, List<Integer> before, List<Integer> after) {
    if (before.isEmpty() || after.isEmpty()) {
      return false;
    }
    return switch (to.base()) {
      case "numeric" ->
          after.get(1) >= before.get(1)
              && after.get(0) - after.get(1) >= before.get(0) - before.get(1);
      case "bit" -> after.equals(before);
      default -> after.get(0) >= before.get(0);
    };
  }

  private static List<Integer> limits(SqlType type) {
    List<Integer> numbers = Casts.numbers(type);
    return TIMES.contains(type.base()) && numbers.isEmpty() && !Casts.fields(type)
        ? List.of(MICROSECONDS)
        : numbers;
  }
}
