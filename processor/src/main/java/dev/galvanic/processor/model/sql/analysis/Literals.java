package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.schema.SqlType;
import dev.galvanic.processor.model.sql.analysis.Value.Constant;
import dev.galvanic.processor.model.sql.syntax.Expression.LiteralKind;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells of literals that no reading makes a value of their type (PostgreSQL's error 22P02). What
 * may be a value is let pass.
 */
final class Literals {
  private static final Pattern WHOLE = Pattern.compile("[+-]?\\d[\\d_]*");
  private static final Pattern OTHER_BASE = Pattern.compile("(?i)[+-]?0[xob][0-9a-f_]+");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)[+-]?((\\d[\\d_]*\\.?[\\d_]*|\\.\\d[\\d_]*)(e[+-]?\\d+)?|nan|inf|infinity)");
  private static final Pattern UUID = Pattern.compile("(?i)\\{?([0-9a-f]{4}-?){7}[0-9a-f]{4}\\}?");
  private static final Set<String> TRUTHS =
      Set.of("true", "false", "yes", "no", "on", "off", "1", "0");
  private static final Set<String> WHOLE_TYPES = Set.of("smallint", "integer", "bigint");
  private static final Pattern PLAIN_LIST = Pattern.compile("\\{([^{}\"\\\\]*)\\}");
  private static final Set<String> TIMES =
      Set.of(
          "now",
          "today",
          "tomorrow",
          "yesterday",
          "epoch",
          "infinity",
          "+infinity",
          "-infinity",
          "allballs");

  private static final Map<String, Predicate<String>> READABLE =
      Map.ofEntries(
          Map.entry("smallint", whole(15)),
          Map.entry("integer", whole(31)),
          Map.entry("bigint", whole(63)),
          Map.entry("numeric", Literals::number),
          Map.entry("real", Literals::number),
          Map.entry("double precision", Literals::number),
          Map.entry("boolean", Literals::truth),
          Map.entry("uuid", text -> UUID.matcher(text).matches()),
          Map.entry("date", Literals::stamp),
          Map.entry("time", text -> time(text) && !TimeText.impossibleClock(text)),
          Map.entry("timetz", text -> time(text) && !TimeText.impossibleClock(text)),
          Map.entry("timestamp", Literals::stamp),
          Map.entry("timestamptz", Literals::stamp),
          Map.entry("inet", text -> !AddressText.impossible(text)),
          Map.entry("int4range", Literals::range),
          Map.entry("int8range", Literals::range),
          Map.entry("numrange", Literals::range),
          Map.entry("daterange", Literals::range),
          Map.entry("tsrange", Literals::range),
          Map.entry("tstzrange", Literals::range),
          Map.entry("interval", Literals::time),
          Map.entry("json", JsonText::valid),
          Map.entry("jsonb", JsonText::valid));

  private final Findings findings;

  Literals(Findings findings) {
    this.findings = findings;
  }

  void check(Constant literal, SqlType wanted) {
    if (literal.kind() == LiteralKind.STRING && !readable(literal.text(), wanted)) {
      findings.error(
          Problem.TYPE_MISMATCH,
          literal.at(),
          "'" + shortened(literal.text()) + "' is no " + wanted,
          "Write a value of that type");
    }
  }

  private static boolean readable(String text, SqlType wanted) {
    String stripped = text.strip();
    if (wanted.array()) {
      return (stripped.startsWith("{") || stripped.startsWith("["))
          && elements(stripped, wanted.base());
    }
    return READABLE.getOrDefault(wanted.text(), any -> true).test(stripped);
  }

  private static Predicate<String> whole(int bits) {
    return text -> {
      if (OTHER_BASE.matcher(text).matches()) {
        return true;
      }
      if (!WHOLE.matcher(text).matches()) {
        return false;
      }
      BigInteger value = new BigInteger(text.replace("_", "").replace("+", ""));
      return value.bitLength() <= bits;
    };
  }

  private static boolean number(String text) {
    return NUMBER.matcher(text).matches() || OTHER_BASE.matcher(text).matches();
  }

  private static boolean truth(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return !lower.isEmpty()
        && !lower.equals("o")
        && TRUTHS.stream().anyMatch(word -> word.startsWith(lower));
  }

  /** Every time has a digit, but for some words. */
  private static boolean time(String text) {
    return text.chars().anyMatch(Character::isDigit)
        || TIMES.contains(text.toLowerCase(Locale.ROOT));
  }

  private static boolean stamp(String text) {
    return time(text) && !TimeText.impossibleStamp(text);
  }

  private static boolean range(String text) {
    return text.equalsIgnoreCase("empty") || text.matches("(?s)[\\[(].*,.*[\\])]");
  }

  /** Of a list of numbers that nothing is quoted in. */
  private static boolean elements(String text, String type) {
    Matcher list = PLAIN_LIST.matcher(text);
    if (!WHOLE_TYPES.contains(type) || !list.matches() || list.group(1).isBlank()) {
      return true;
    }
    return Stream.of(list.group(1).split(",", -1))
        .map(String::strip)
        .allMatch(e -> e.equalsIgnoreCase("null") || READABLE.get(type).test(e));
  }

  private static String shortened(String text) {
    return text.length() <= 40 ? text : text.substring(0, 37) + "...";
  }
}
