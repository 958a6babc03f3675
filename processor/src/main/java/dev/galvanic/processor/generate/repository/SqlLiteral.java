package dev.galvanic.processor.generate.repository;

import com.squareup.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/** The text of a statement as string literals that fit the page, cut where it has a space. */
final class SqlLiteral {
  private static final int COLUMNS = 80;

  private SqlLiteral() {}

  static CodeBlock of(String sql) {
    return pieces(sql).stream()
        .map(piece -> CodeBlock.of("$S", piece))
        .collect(CodeBlock.joining("$W+ "));
  }

  private static List<String> pieces(String sql) {
    List<String> pieces = new ArrayList<>();
    String rest = sql;
    while (rest.length() > COLUMNS) {
      int space = rest.lastIndexOf(' ', COLUMNS);
      int end = space > 0 ? space + 1 : rest.indexOf(' ') + 1;
      if (end == 0) {
        break;
      }
      pieces.add(rest.substring(0, end));
      rest = rest.substring(end);
    }
    pieces.add(rest);
    return pieces;
  }
}
