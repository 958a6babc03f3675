package dev.galvanic.processor.generate.repository;

import com.squareup.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/** The text of a statement as string literals that fit the page: a line each, cut at a space. */
final class SqlLiteral {
  /** What fits when the whole text is one literal, and when it is a part of a sum. */
  private static final int WHOLE = 86;

  private static final int PART = 80;

  private SqlLiteral() {}

  static CodeBlock of(String sql) {
    return pieces(sql).stream()
        .map(piece -> CodeBlock.of("$S", piece))
        .collect(CodeBlock.joining("$W+ "));
  }

  private static List<String> pieces(String sql) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    while (start < sql.length()) {
      int end = sql.indexOf('\n', start) + 1;
      String line = sql.substring(start, end == 0 ? sql.length() : end);
      cut(line, pieces);
      start += line.length();
    }
    return pieces.isEmpty() ? List.of("") : pieces;
  }

  private static void cut(String line, List<String> pieces) {
    String rest = line;
    while (rest.length() > (rest.length() == line.length() && pieces.isEmpty() ? WHOLE : PART)) {
      int space = rest.lastIndexOf(' ', PART);
      int end = space > 0 ? space + 1 : rest.indexOf(' ') + 1;
      if (end == 0) {
        break;
      }
      pieces.add(rest.substring(0, end));
      rest = rest.substring(end);
    }
    pieces.add(rest);
  }
}
