package dev.galvanic.processor.model.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which versions of each table were released, under whatever name the table had then. */
final class Lineages {

  /** A version that was released; its table under the name that it had before. */
  record Released(TableName table, String version, List<String> changes) {}

  private final Map<TableName, List<Released>> tables = new HashMap<>();
  private final List<Released> dropped = new ArrayList<>();
  private final Map<TableName, Set<String>> taken = new HashMap<>();

  private Lineages() {}

  static Lineages of(ReleasedModel released) {
    Lineages lineages = new Lineages();
    released.scripts().stream()
        .map(s -> new Released(s.table(), s.version(), s.changes()))
        .distinct()
        .forEach(lineages::add);
    return lineages;
  }

  /** Of the table that has this name now. */
  List<Released> of(TableName table) {
    return tables.getOrDefault(table, List.of());
  }

  Optional<Released> version(TableName table, String version) {
    return of(table).stream().filter(r -> r.version().equals(version)).findFirst();
  }

  /** The version in which a table of this name went. */
  Optional<Released> dropped(TableName table, String version) {
    return dropped.stream()
        .filter(r -> r.table().equals(table) && r.version().equals(version))
        .findFirst();
  }

  /**
   * The versions that scripts have under this name, even those of a table that has another one by
   * now: the ledger would take a second script of that name and version for the first.
   */
  Set<String> taken(TableName table) {
    return taken.getOrDefault(table, Set.of());
  }

  private void add(Released version) {
    TableName name = version.table();
    taken.computeIfAbsent(name, n -> new HashSet<>()).add(version.version());
    List<Released> lineage = tables.remove(name);
    List<Released> all = lineage == null ? new ArrayList<>() : lineage;
    all.add(version);
    if (version.changes().stream().anyMatch(OperationLines::drops)) {
      dropped.add(version);
      return;
    }
    TableName now = name;
    for (String line : version.changes()) {
      now = OperationLines.renamed(line).orElse(now);
    }
    tables.put(now, all);
  }
}
