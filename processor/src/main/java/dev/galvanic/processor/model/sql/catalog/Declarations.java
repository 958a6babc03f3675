package dev.galvanic.processor.model.sql.catalog;

import dev.galvanic.processor.model.Spelling;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The declarations of one section, each read when its name is first asked for. */
final class Declarations {
  private static final int MOST_NEAR = 3;

  private final Map<String, String> lines;
  private final FunctionKind plain;
  private final Map<String, List<Declared>> read = new ConcurrentHashMap<>();

  Declarations(Map<String, String> lines, FunctionKind plain) {
    this.lines = lines;
    this.plain = plain;
  }

  boolean has(String name) {
    return lines.containsKey(name);
  }

  List<Declared> of(String name) {
    return Optional.ofNullable(lines.get(name))
        .map(line -> read.computeIfAbsent(name, n -> DeclaredReader.read(n, line, plain)))
        .orElse(List.of());
  }

  Resolution.NotFound notFound(String name) {
    List<String> signatures = of(name).stream().map(Declared::signature).sorted().toList();
    return new Resolution.NotFound(signatures, has(name) ? List.of() : near(name));
  }

  private List<String> near(String name) {
    int limit = Math.max(1, name.length() / 3);
    return lines.keySet().stream()
        .filter(other -> Math.abs(other.length() - name.length()) <= limit)
        .filter(other -> Spelling.changes(name, other) <= limit)
        .sorted(
            Comparator.comparingInt((String other) -> Spelling.changes(name, other))
                .thenComparing(Comparator.naturalOrder()))
        .limit(MOST_NEAR)
        .toList();
  }
}
