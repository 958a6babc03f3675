package dev.galvanic.processor.model.sql.analysis;

/** Where in a statement an expression stands, which decides what may be in it. */
enum Clause {
  OUTPUT("the list of SELECT", true, true, true),
  ORDER_BY("ORDER BY", true, true, true),
  DISTINCT_ON("DISTINCT ON", true, true, true),
  HAVING("HAVING", true, false, false),
  WINDOW("a window", true, false, true),
  WHERE("WHERE", false, false, false),
  JOIN("a join's condition", false, false, false),
  FROM("FROM", false, false, true),
  GROUP_BY("GROUP BY", false, false, true),
  FILTER("FILTER", false, false, false),
  LIMIT("LIMIT", false, false, false),
  OFFSET("OFFSET", false, false, false),
  INSERTED("VALUES", false, false, true),
  VALUES("VALUES", false, false, false),
  SET("SET", false, false, false),
  CONFLICT("ON CONFLICT", false, false, false),
  MERGE("WHEN", false, false, false),
  RETURNING("RETURNING", false, false, false);

  private final String words;
  private final boolean aggregates;
  private final boolean windows;
  private final boolean sets;

  Clause(String words, boolean aggregates, boolean windows, boolean sets) {
    this.words = words;
    this.aggregates = aggregates;
    this.windows = windows;
    this.sets = sets;
  }

  /** As a message names it. */
  String words() {
    return words;
  }

  boolean aggregates() {
    return aggregates;
  }

  boolean windows() {
    return windows;
  }

  /** Whether a function may give several rows there. */
  boolean sets() {
    return sets;
  }
}
