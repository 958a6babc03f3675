package dev.galvanic.processor.read;

import dev.galvanic.processor.model.schema.ScriptHeader;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A script in the released folder.
 *
 * @param text with a line feed at each line's end, whatever the checkout made of it
 */
record ReleasedFile(String name, String text) {
  private static final Pattern NAME = Pattern.compile("V(\\d{1,9})__.+\\.sql");

  /** Empty if it is not named as scripts are. */
  static Optional<Integer> number(String name) {
    Matcher matcher = NAME.matcher(name);
    return matcher.matches() ? Optional.of(Integer.parseInt(matcher.group(1))) : Optional.empty();
  }

  Optional<ScriptHeader> header() {
    return ScriptHeader.of(text);
  }
}
