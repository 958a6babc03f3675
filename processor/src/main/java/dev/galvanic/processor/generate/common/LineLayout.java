package dev.galvanic.processor.generate.common;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a line that is too long as google-java-format would: at the outermost place first, behind
 * an arrow or an equals sign, then before the parts of a conditional, a sum or a comparison, before
 * the calls of a chain, and last between the elements of an array and between arguments.
 */
final class LineLayout {
  private static final int COLUMNS = 100;
  private static final int CONTINUATION = 4;
  private static final int BLOCK = 2;

  /** A name of so many characters does not stand on a line of its own before a chain of calls. */
  private static final int SHORT_NAME = 4;

  private final List<String> lines = new ArrayList<>();

  private LineLayout() {}

  /** The line as it is if it fits, else broken. */
  static List<String> of(String line) {
    LineLayout layout = new LineLayout();
    String text = line.stripLeading();
    layout.lay(text, line.length() - text.length());
    return layout.lines;
  }

  private void lay(String text, int indent) {
    boolean done =
        fits(text, indent)
            || behind(" -> ", text, indent)
            || behind(" = ", text, indent)
            || conditional(text, indent)
            || sum(text, indent)
            || comparison(text, indent)
            || chain(text, indent)
            || elements(text, indent)
            || arguments(text, indent);
    if (fits(text, indent) || !done) {
      lines.add(" ".repeat(indent) + text);
    }
  }

  private static boolean fits(String text, int indent) {
    return indent + text.length() <= COLUMNS;
  }

  private boolean behind(String sign, String text, int indent) {
    int at = new Outline(text).indexOf(sign);
    if (at < 0 || text.endsWith(sign.stripTrailing() + " {")) {
      return false;
    }
    int end = at + sign.length();
    lay(text.substring(0, end - 1), indent);
    lay(text.substring(end), indent + CONTINUATION);
    return true;
  }

  private boolean conditional(String text, int indent) {
    Outline outline = new Outline(text);
    int question = outline.indexOf(" ? ");
    int colon = question < 0 ? -1 : outline.indexOf(" : ", question);
    if (colon < 0) {
      return false;
    }
    lay(text.substring(0, question), indent);
    lay(text.substring(question + 1, colon), indent + CONTINUATION);
    lay(text.substring(colon + 1), indent + CONTINUATION);
    return true;
  }

  private boolean sum(String text, int indent) {
    Outline outline = new Outline(text);
    List<Integer> signs = outline.where(i -> text.startsWith("+ ", i));
    if (signs.isEmpty()) {
      return false;
    }
    List<String> terms = outline.cut(signs);
    lay(terms.get(0).stripTrailing(), indent);
    terms.subList(1, terms.size()).forEach(t -> lay(t.stripTrailing(), indent + CONTINUATION));
    return true;
  }

  private boolean comparison(String text, int indent) {
    int sign = new Outline(text).indexOf(" > ");
    if (sign < 0) {
      return false;
    }
    deeper(text.substring(0, sign), indent);
    lay(text.substring(sign + 1), indent + CONTINUATION);
    return true;
  }

  /** What is broken before something that goes on at the next level stands one level further in. */
  private void deeper(String text, int indent) {
    List<String> broken = of(" ".repeat(indent) + text);
    lines.add(broken.get(0));
    broken.subList(1, broken.size()).forEach(line -> lines.add(" ".repeat(CONTINUATION) + line));
  }

  private boolean chain(String text, int indent) {
    Outline outline = new Outline(text);
    List<Integer> calls = new ArrayList<>(outline.where(i -> isCall(text, i)));
    if (calls.size() < 2) {
      return false;
    }
    if (isPrefix(text.substring(0, calls.get(0)))) {
      calls.remove(0);
    }
    List<String> pieces = outline.cut(calls);
    deeper(pieces.get(0), indent);
    pieces.subList(1, pieces.size()).forEach(piece -> lay(piece, indent + CONTINUATION));
    return true;
  }

  /** A dot whose name is followed by arguments. */
  private static boolean isCall(String text, int dot) {
    if (text.charAt(dot) != '.') {
      return false;
    }
    int end = dot + 1;
    while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
      end++;
    }
    return end < text.length() && text.charAt(end) == '(';
  }

  /** A type or a short name, which the first call stays with. */
  private static boolean isPrefix(String text) {
    String last = text.substring(Math.max(text.lastIndexOf(' '), text.lastIndexOf('.')) + 1);
    return last.length() <= SHORT_NAME || Character.isUpperCase(last.charAt(0));
  }

  /** Of an array, which has its brackets on other lines than its elements. */
  private boolean elements(String text, int indent) {
    int open = new Outline(text).indexOf("[] {");
    int close = open < 0 ? -1 : new Outline(text).indexOf("}", open + 4);
    if (close < 0) {
      return false;
    }
    lines.add(" ".repeat(indent) + text.substring(0, open + 4));
    String elements = text.substring(open + 4, close);
    List<Integer> starts = new ArrayList<>();
    if (!fits(elements, indent + BLOCK)) {
      new Outline(elements)
          .where(i -> elements.startsWith(", ", i))
          .forEach(i -> starts.add(i + 2));
    }
    new Outline(elements).cut(starts).forEach(e -> lay(e.stripTrailing(), indent + BLOCK));
    lay(text.substring(close), indent);
    return true;
  }

  private boolean arguments(String text, int indent) {
    Outline outline = new Outline(text);
    int open =
        outline.where(i -> text.charAt(i) == '(' && !text.startsWith("()", i)).stream()
            .findFirst()
            .orElse(-1);
    if (open < 0) {
      return false;
    }
    lines.add(" ".repeat(indent) + text.substring(0, open + 1));
    String rest = text.substring(open + 1);
    if (fits(rest, indent + CONTINUATION)) {
      lay(rest, indent + CONTINUATION);
      return true;
    }
    // Read as if the brackets were open, so that the commas between arguments are outermost.
    List<Integer> starts = new ArrayList<>();
    new Outline(rest).where(i -> rest.startsWith(", ", i)).forEach(i -> starts.add(i + 2));
    List<String> arguments = new Outline(rest).cut(starts);
    arguments.forEach(argument -> lay(argument.stripTrailing(), indent + CONTINUATION));
    return true;
  }
}
