package dev.galvanic.processor.check.lint;

import dev.galvanic.processor.model.sql.SqlScanner;
import dev.galvanic.processor.model.sql.SqlScanner.Kind;
import dev.galvanic.processor.model.sql.SqlScanner.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Defaults that are not one value for all rows. A test asks a real PostgreSQL about each function
 * that is named here.
 */
final class VolatileDefault {

  /** Functions that give every row a value of its own. */
  static final Set<String> VOLATILE =
      Set.of(
          "random",
          "random_normal",
          "gen_random_uuid",
          "clock_timestamp",
          "timeofday",
          "nextval",
          "currval",
          "lastval",
          "setval",
          "uuidv4",
          "uuidv7",
          "uuid_generate_v1",
          "uuid_generate_v1mc",
          "uuid_generate_v4");

  /** Functions that give one value to all that a statement does. */
  static final Set<String> STABLE =
      Set.of(
          "now",
          "transaction_timestamp",
          "statement_timestamp",
          "date_trunc",
          "make_date",
          "make_time",
          "make_timestamp",
          "make_timestamptz",
          "make_interval",
          "to_timestamp",
          "to_date",
          "to_char",
          "to_number",
          "timezone",
          "age",
          "lower",
          "upper",
          "initcap",
          "trim",
          "btrim",
          "ltrim",
          "rtrim",
          "concat",
          "concat_ws",
          "format",
          "repeat",
          "replace",
          "left",
          "right",
          "lpad",
          "rpad",
          "substr",
          "substring",
          "length",
          "char_length",
          "md5",
          "encode",
          "decode",
          "abs",
          "round",
          "floor",
          "ceil",
          "ceiling",
          "power",
          "sqrt",
          "mod",
          "sign",
          "trunc",
          "jsonb_build_object",
          "jsonb_build_array",
          "json_build_object",
          "json_build_array",
          "to_json",
          "to_jsonb",
          "array_fill",
          "string_to_array",
          "current_setting",
          "current_database",
          "version");

  /** Words that a parenthesis may follow although they are no functions. */
  private static final Set<String> SYNTAX =
      Set.of(
          "coalesce",
          "nullif",
          "greatest",
          "least",
          "cast",
          "extract",
          "row",
          "array",
          "in",
          "and",
          "or",
          "not",
          "case",
          "when",
          "then",
          "else",
          "is",
          "like",
          "between",
          "varchar",
          "char",
          "character",
          "varying",
          "numeric",
          "decimal",
          "timestamp",
          "timestamptz",
          "time",
          "timetz",
          "interval",
          "bit",
          "varbit",
          "float",
          "current_timestamp",
          "current_time",
          "localtime",
          "localtimestamp");

  private VolatileDefault() {}

  /** The first function of the expression that is not known to be stable. */
  static Optional<String> call(String sql) {
    List<Token> words =
        SqlScanner.scan(sql).stream()
            .filter(t -> t.kind() != Kind.SPACE && t.kind() != Kind.COMMENT)
            .toList();
    for (int i = 0; i + 1 < words.size(); i++) {
      Token word = words.get(i);
      String name = word.text().toLowerCase(Locale.ROOT);
      boolean named = word.kind() == Kind.WORD || name.startsWith("\"");
      if (named && words.get(i + 1).is("(") && !STABLE.contains(name) && !SYNTAX.contains(name)) {
        return Optional.of(SqlStatement.identifier(word));
      }
    }
    return Optional.empty();
  }

  /** Whether the function is known to be volatile. */
  static boolean isKnown(String function) {
    return VOLATILE.contains(function);
  }
}
