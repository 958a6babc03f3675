package dev.galvanic.processor.model.sql.catalog;

import dev.galvanic.processor.model.Spelling;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The declarations of one section, each read when its name is first asked for. */
final class Declarations {
  private static final int MOST_NEAR = 3;

  /** What is called as functions are, but is none: the grammar has it. */
  private static final List<String> KEYWORDS =
      List.of("coalesce", "nullif", "greatest", "least", "grouping", "cast", "trim");

  private final Section section;
  private final FunctionKind plain;
  private final Map<String, List<Declared>> read = new ConcurrentHashMap<>();

  Declarations(Section section, FunctionKind plain) {
    this.section = section;
    this.plain = plain;
  }

  boolean has(String name) {
    return !of(name).isEmpty();
  }

  List<Declared> of(String name) {
    return read.computeIfAbsent(name, n -> DeclaredReader.read(n, section.line(n), plain));
  }

  Resolution.NotFound notFound(String name) {
    List<String> signatures = of(name).stream().map(Declared::signature).sorted().toList();
    return new Resolution.NotFound(signatures, has(name) ? List.of() : near(name));
  }

  private List<String> near(String name) {
    int limit = Math.max(1, name.length() / 3);
    return Stream.concat(section.names().stream(), KEYWORDS.stream())
        .filter(other -> Math.abs(other.length() - name.length()) <= limit)
        .filter(other -> Spelling.changes(name, other) <= limit)
        .sorted(
            Comparator.comparingInt((String other) -> Spelling.changes(name, other))
                .thenComparing(Comparator.naturalOrder()))
        .limit(MOST_NEAR)
        .toList();
  }
}
