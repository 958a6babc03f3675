package dev.galvanic.processor.model;

import java.util.Set;

/** Names of tables and columns as SQL text writes them. */
public final class SqlIdentifier {
  /**
   * What PostgreSQL 18 reserves (its documentation, appendix C, the words marked reserved, with or
   * without an exception for functions and types): no column can be called so without quotes.
   */
  private static final Set<String> RESERVED =
      Set.of(
          """
          all analyse analyze and any array as asc asymmetric authorization binary both case cast
          check collate collation column concurrently constraint create cross current_catalog
          current_date current_role current_schema current_time current_timestamp current_user
          default deferrable desc distinct do else end except false fetch for foreign freeze from
          full grant group having ilike in initially inner intersect into is isnull join lateral
          leading left like limit localtime localtimestamp natural not notnull null offset on only
          or order outer overlaps placing primary references returning right select session_user
          similar some symmetric system_user table tablesample then to trailing true union unique
          user using variadic verbose when where window with
          """
              .strip()
              .split("\\s+"));

  private SqlIdentifier() {}

  /** The name, in quotes if it would otherwise mean something else. */
  public static String of(String name) {
    return name.matches("[a-z_][a-z0-9_]*") && !RESERVED.contains(name)
        ? name
        : '"' + name.replace("\"", "\"\"") + '"';
  }
}
