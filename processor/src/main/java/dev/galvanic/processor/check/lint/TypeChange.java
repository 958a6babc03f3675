package dev.galvanic.processor.check.lint;

import dev.galvanic.processor.model.schema.SqlType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What PostgreSQL does to a column that gets another type by a cast.
 *
 * <p>A test asks a real PostgreSQL about each pair of {@link #rewrites}. Of what is not known here
 * the worst is assumed for the rewrite and the best for the values: PostgreSQL itself refuses
 * values that do not fit.
 */
record TypeChange(SqlType before, SqlType after) {
  private static final Pattern TYPE =
      Pattern.compile("([a-z_0-9\" ]+?)(?:\\(([0-9]+)(?:, ?(-?[0-9]+))?\\))?((?:\\[\\])*)");

  /** Decimal digits that a whole number has at most. */
  private static final Map<String, Integer> DIGITS =
      Map.of("smallint", 5, "integer", 10, "bigint", 19);

  /** Binary digits that a floating point number has. */
  private static final Map<String, Integer> FLOATS = Map.of("real", 24, "double precision", 53);

  /** Decimal digits that come back as they were. */
  private static final Map<String, Integer> FLOAT_DIGITS =
      Map.of("real", 6, "double precision", 15);

  /** Binary digits that a whole number has at most. */
  private static final Map<String, Integer> BITS =
      Map.of("smallint", 15, "integer", 31, "bigint", 63);

  /** The longest text of a value, its sign included. */
  private static final Map<String, Integer> TEXT_LENGTH =
      Map.ofEntries(
          Map.entry("boolean", 5),
          Map.entry("smallint", 6),
          Map.entry("integer", 11),
          Map.entry("bigint", 20),
          Map.entry("real", 15),
          Map.entry("double precision", 24),
          Map.entry("date", 13),
          Map.entry("timestamp", 29),
          Map.entry("timestamptz", 38),
          Map.entry("uuid", 36));

  private static final Set<String> TEXTS = Set.of("text", "varchar", "char");

  /** Types whose precision can grow without a look at the values. */
  private static final Set<String> PRECISE =
      Set.of("timestamp", "timestamptz", "time", "timetz", "interval");

  private static final Set<List<String>> SAME_BYTES =
      Set.of(
          List.of("varchar", "text"),
          List.of("text", "varchar"),
          List.of("cidr", "inet"),
          List.of("varbit", "varbit"),
          List.of("varchar", "varchar"));

  private static final Set<List<String>> LOSSY =
      Set.of(
          List.of("timestamptz", "date"),
          List.of("timestamp", "date"),
          List.of("timestamptz", "time"),
          List.of("timestamp", "time"),
          List.of("timestamptz", "timetz"),
          List.of("double precision", "real"),
          List.of("timetz", "time"),
          List.of("inet", "cidr"),
          List.of("integer", "boolean"));

  private record Parts(String base, int first, int second, boolean array) {
    static final int NONE = -1;

    static Parts of(SqlType type) {
      Matcher matcher = TYPE.matcher(type.text());
      if (!matcher.matches()) {
        return new Parts(type.text(), NONE, NONE, false);
      }
      return new Parts(
          matcher.group(1),
          number(matcher.group(2), NONE),
          number(matcher.group(3), matcher.group(2) == null ? NONE : 0),
          !matcher.group(4).isEmpty());
    }

    private static int number(@Nullable String text, int otherwise) {
      return text == null ? otherwise : Integer.parseInt(text);
    }

    boolean limited() {
      return first != NONE;
    }
  }

  /** Whether every row is written anew. */
  boolean rewrites() {
    if (before.equals(after)) {
      return false;
    }
    Parts a = Parts.of(before);
    Parts b = Parts.of(after);
    if (a.array() || b.array()) {
      return true;
    }
    if (a.base().equals("numeric") && b.base().equals("numeric")) {
      return b.limited() && !(a.limited() && a.second() == b.second() && a.first() <= b.first());
    }
    boolean same =
        SAME_BYTES.contains(List.of(a.base(), b.base()))
            || (a.base().equals(b.base()) && PRECISE.contains(a.base()));
    return !same || (b.limited() && !(a.limited() && a.first() <= b.first()));
  }

  /** Whether a value may be there that the new type cannot hold as it is. */
  boolean narrows() {
    Parts a = Parts.of(before);
    Parts b = Parts.of(after);
    if (before.equals(after) || a.array() != b.array()) {
      return false;
    }
    if (TEXTS.contains(b.base())) {
      return b.limited() && longest(a) > b.first();
    }
    if (TEXTS.contains(a.base())) {
      return true;
    }
    if (isNumber(a) && isNumber(b)) {
      return narrowsNumber(a, b);
    }
    boolean precise = PRECISE.contains(a.base()) && PRECISE.contains(b.base());
    if ((precise || a.base().equals(b.base()))
        && b.limited()
        && (!a.limited() || a.first() > b.first())) {
      return true;
    }
    return LOSSY.contains(List.of(a.base(), b.base()));
  }

  private static int longest(Parts a) {
    if (TEXTS.contains(a.base())) {
      return a.limited() ? a.first() : Integer.MAX_VALUE;
    }
    if (a.base().equals("numeric") && a.limited()) {
      return a.first() + 2 + (a.second() == a.first() ? 1 : 0);
    }
    return TEXT_LENGTH.getOrDefault(a.base(), Integer.MAX_VALUE);
  }

  private static boolean isNumber(Parts type) {
    return Stream.of(DIGITS, FLOATS).anyMatch(known -> known.containsKey(type.base()))
        || type.base().equals("numeric");
  }

  private static boolean narrowsNumber(Parts a, Parts b) {
    if (b.base().equals("numeric")) {
      if (!b.limited()) {
        return FLOATS.containsKey(a.base());
      }
      boolean whole = DIGITS.containsKey(a.base());
      if (!whole && !(a.base().equals("numeric") && a.limited())) {
        return true;
      }
      int scale = whole ? 0 : a.second();
      int digits = whole ? DIGITS.get(a.base()) : a.first() - a.second();
      return b.second() < scale || b.first() - b.second() < digits;
    }
    if (DIGITS.containsKey(b.base())) {
      return !DIGITS.containsKey(a.base()) || DIGITS.get(a.base()) > DIGITS.get(b.base());
    }
    if (FLOATS.containsKey(a.base())) {
      return FLOATS.get(a.base()) > FLOATS.get(b.base());
    }
    if (BITS.containsKey(a.base())) {
      return BITS.get(a.base()) > FLOATS.get(b.base());
    }
    return !a.limited() || a.first() > FLOAT_DIGITS.get(b.base());
  }
}
