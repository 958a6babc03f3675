package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.sql.SqlScanner;

/** The text of the statement, to tell where what an error points to ends. */
record Source(String sql) {
  private static final String OPERATORS = "+-*/<>=~!@#%^&|`?";

  /** The length of the token that begins there; 1 at the end of the text. */
  int lengthAt(int at) {
    if (at >= sql.length()) {
      return 1;
    }
    int end = at;
    while (end < sql.length() && OPERATORS.indexOf(sql.charAt(end)) >= 0) {
      end++;
    }
    return end > at ? end - at : SqlScanner.scan(rest(at)).get(0).text().length();
  }

  int endAt(int at) {
    return at + lengthAt(at);
  }

  String between(int from, int to) {
    return sql.substring(from, to);
  }

  /** Enough of the text to hold any token but a long literal. */
  private String rest(int at) {
    return sql.substring(at);
  }
}
