package dev.galvanic.processor.generate.common;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes records, which JavaPoet does not know: as classes that extend Record, and have nothing but
 * a constructor that takes the components.
 */
final class RecordText {
  private static final Pattern DECLARATION =
      Pattern.compile("( *)public static final class (\\w+) extends Record \\{");
  private static final Pattern CONSTRUCTOR = Pattern.compile(" *public \\w+(\\(.*\\)) \\{}");

  private RecordText() {}

  static void write(List<String> lines) {
    for (int i = 0; i + 2 < lines.size(); i++) {
      Matcher declaration = DECLARATION.matcher(lines.get(i));
      Matcher constructor = CONSTRUCTOR.matcher(lines.get(i + 1));
      if (declaration.matches() && constructor.matches()) {
        lines.subList(i + 1, i + 3).clear();
        lines.set(
            i,
            declaration.group(1)
                + "public record "
                + declaration.group(2)
                + constructor.group(1)
                + " {}");
      }
    }
  }
}
