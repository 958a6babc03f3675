package dev.galvanic.processor.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The index of the released folder.
 *
 * @param fingerprints of the scripts by their files, in the order of the lines
 * @param schema that of the schema's text
 * @param badLine the first line that is none of an index
 */
record ReleasedIndex(
    Map<String, String> fingerprints, Optional<String> schema, Optional<String> badLine) {
  static final String FILE = "migrations";
  static final String SCHEMA = "schema";
  private static final Pattern LINE = Pattern.compile("(\\S+) ([0-9a-f]{64})");

  static ReleasedIndex of(String text) {
    Map<String, String> fingerprints = new LinkedHashMap<>();
    Optional<String> schema = Optional.empty();
    Optional<String> badLine = Optional.empty();
    for (String line : text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
      Matcher matcher = LINE.matcher(line);
      boolean known =
          matcher.matches()
              && (matcher.group(1).equals(SCHEMA)
                  || ReleasedFile.number(matcher.group(1)).isPresent());
      if (!known) {
        badLine = badLine.or(() -> Optional.of(line));
      } else if (matcher.group(1).equals(SCHEMA)) {
        schema = Optional.of(matcher.group(2));
      } else {
        fingerprints.put(matcher.group(1), matcher.group(2));
      }
    }
    return new ReleasedIndex(fingerprints, schema, badLine);
  }
}
