package dev.galvanic.testing.call;

import java.util.ArrayList;
import java.util.List;

/** The path of a request, whose variables can be found again: each is a segment of the template. */
final class SentPath {
  private final String template;
  private final List<String> segments;

  private SentPath(String template, List<String> segments) {
    this.template = template;
    this.segments = segments;
  }

  /**
   * What became of a template.
   *
   * @param filled the template with its variables filled, percent-encoded
   */
  static SentPath of(String template, String filled) {
    return new SentPath(template, new ArrayList<>(split(filled)));
  }

  void set(String variable, String text) {
    int at = split(template).indexOf("{" + variable + "}");
    if (at < 0 || at >= segments.size()) {
      throw new IllegalArgumentException(
          "The path " + template + " has no variable {" + variable + "}.");
    }
    segments.set(at, Fields.encoded(text));
  }

  void replace(String encoded) {
    segments.clear();
    segments.addAll(split(encoded));
  }

  String text() {
    return String.join("/", segments);
  }

  private static List<String> split(String path) {
    return List.of(path.split("/", -1));
  }
}
