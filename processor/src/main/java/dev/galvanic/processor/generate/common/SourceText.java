package dev.galvanic.processor.generate.common;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes out of JavaPoet's text what nobody would write by hand: Javadoc of one sentence over three
 * lines, blank lines between fields, blanks inside of parentheses, and an empty body over two
 * lines.
 */
final class SourceText {
  private static final int COLUMNS = 100;

  private SourceText() {}

  static String tidy(String text) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    joinContinuations(lines);
    lines.replaceAll(SourceText::closeAnnotation);
    joinJavadoc(lines);
    joinEmptyBodies(lines);
    RecordText.write(lines);
    breakLongLines(lines);
    joinFields(lines);
    return String.join("\n", lines);
  }

  /** JavaPoet breaks parameters and string literals in its own way. */
  private static void joinContinuations(List<String> lines) {
    for (int i = 0; i + 1 < lines.size(); i++) {
      while (isCode(lines.get(i)) && i + 1 < lines.size() && goesOn(lines.get(i))) {
        lines.set(i, lines.get(i) + " " + lines.remove(i + 1).strip());
      }
    }
  }

  private static boolean goesOn(String line) {
    return line.endsWith(",") || new Outline(line).open();
  }

  /** JavaPoet writes {@code @A( b = 1, c = 2 )}. */
  private static String closeAnnotation(String line) {
    return line.strip().startsWith("@") && line.endsWith(" )")
        ? line.substring(0, line.length() - 2).replaceFirst("\\( ", "(") + ")"
        : line;
  }

  private static void breakLongLines(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).length() > COLUMNS && isCode(lines.get(i))) {
        List<String> broken = LineLayout.of(lines.remove(i));
        lines.addAll(i, broken);
        i += broken.size() - 1;
      }
    }
  }

  private static boolean isCode(String line) {
    String text = line.strip();
    return !text.startsWith("*")
        && !text.startsWith("/")
        && !text.startsWith("import ")
        && !text.startsWith("package ");
  }

  private static void joinJavadoc(List<String> lines) {
    for (int i = 0; i + 2 < lines.size(); i++) {
      String sentence = lines.get(i + 1).strip();
      if (lines.get(i).strip().equals("/**")
          && sentence.startsWith("* ")
          && lines.get(i + 2).strip().equals("*/")) {
        String joined = lines.get(i) + sentence.substring(1) + " */";
        if (joined.length() <= COLUMNS) {
          lines.set(i, joined);
          lines.subList(i + 1, i + 3).clear();
        }
      }
    }
  }

  private static void joinEmptyBodies(List<String> lines) {
    for (int i = 0; i + 1 < lines.size(); i++) {
      String line = lines.get(i);
      if (line.endsWith(") {") && lines.get(i + 1).strip().equals("}")) {
        lines.set(i, line + "}");
        lines.remove(i + 1);
      }
    }
  }

  /** Fields are the paragraphs of the class body that start and end outside braces. */
  private static void joinFields(List<String> lines) {
    boolean afterField = false;
    int start = 0;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean header = line.endsWith("{") && !line.startsWith(" ");
      if (header) {
        start = i + 1;
      }
      if (header || !line.isEmpty() && i + 1 < lines.size()) {
        continue;
      }
      boolean field = isField(lines, start, i);
      if (field && afterField) {
        lines.remove(start - 1);
        i--;
      }
      afterField = field;
      start = i + 1;
    }
  }

  private static boolean isField(List<String> lines, int start, int end) {
    int last = end - 1;
    while (last >= start && lines.get(last).equals("}")) {
      last--;
    }
    if (last < start || !lines.get(last).endsWith(";")) {
      return false;
    }
    String first = lines.get(start);
    if (!first.startsWith("  ") || first.charAt(2) == ' ' || first.charAt(2) == '/') {
      return false;
    }
    return lines.subList(start, last).stream().noneMatch(line -> line.endsWith("{"));
  }
}
