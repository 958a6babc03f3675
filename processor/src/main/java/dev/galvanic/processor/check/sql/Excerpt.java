package dev.galvanic.processor.check.sql;

/**
 * A place in a statement, as an error shows it.
 *
 * @param line from 1
 * @param column from 1
 * @param picture the line itself, and a caret under the place
 */
record Excerpt(int line, int column, String picture) {

  /**
   * The place of some characters.
   *
   * @param at the first, from 0; the end of the text is a place too
   * @param length how many, of which those in the same line are marked
   */
  static Excerpt of(String sql, int at, int length) {
    int place = Math.min(Math.max(at, 0), sql.length());
    int start = sql.lastIndexOf('\n', place - 1) + 1;
    int newline = sql.indexOf('\n', place);
    int end = newline < 0 ? sql.length() : newline;
    int line = 1 + (int) sql.substring(0, start).chars().filter(c -> c == '\n').count();
    String text = sql.substring(start, end).stripTrailing();
    // Tabs stay tabs, so that the caret stands where the editor shows the place.
    String indent = sql.substring(start, place).replaceAll("[^\t]", " ");
    String mark = "^".repeat(Math.max(1, Math.min(length, end - place)));
    return new Excerpt(line, place - start + 1, "  " + text + "\n  " + indent + mark);
  }

  /** {@code column 8}, or {@code line 2, column 8} where there are several lines. */
  String place(boolean severalLines) {
    return severalLines ? "line " + line + ", column " + column : "column " + column;
  }
}
