package dev.galvanic.processor.read;

import dev.galvanic.processor.model.PathTemplate;
import dev.galvanic.processor.report.Code;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Reads the paths of routes. */
final class PathReader {

  static final PathTemplate ROOT = new PathTemplate(List.of());

  private final Compile compile;

  PathReader(Compile compile) {
    this.compile = compile;
  }

  /** The path that an annotation gives; empty if it was reported. */
  Optional<PathTemplate> read(AnnotationView annotation) {
    String text = annotation.text("value");
    if (!text.isEmpty() && !text.startsWith("/")) {
      return bad(annotation, "the path '" + text + "' does not start with '/'");
    }
    if (text.contains("//")) {
      return bad(annotation, "the path '" + text + "' has an empty segment");
    }
    try {
      return Optional.of(PathTemplate.parse(text));
    } catch (IllegalArgumentException e) {
      return bad(annotation, "in the path '" + text + "' " + e.getMessage());
    }
  }

  /** The path below a prefix; empty if the two name one variable twice, which is reported. */
  Optional<PathTemplate> join(PathTemplate prefix, PathTemplate path, AnnotationView at) {
    List<PathTemplate.Segment> segments = new ArrayList<>(prefix.segments());
    segments.addAll(path.segments());
    PathTemplate whole = new PathTemplate(segments);
    HashSet<String> seen = new HashSet<>();
    for (String variable : whole.variables()) {
      if (!seen.add(variable)) {
        return bad(at, "the path " + whole.text() + " has the variable " + variable + " twice");
      }
    }
    return Optional.of(whole);
  }

  private Optional<PathTemplate> bad(AnnotationView at, String fact) {
    compile.error(at.origin("value"), Code.BAD_PATH, fact, "Write it like /users/{id}");
    return Optional.empty();
  }
}
