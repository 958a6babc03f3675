package dev.galvanic.migrate;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the ledger said when it was read. */
final class Applied {
  private final Map<Step, Entry> entries = new LinkedHashMap<>();

  Applied(List<Entry> entries) {
    entries.forEach(entry -> this.entries.put(entry.step(), entry));
  }

  Collection<Entry> entries() {
    return entries.values();
  }

  Optional<Entry> find(Step step) {
    return Optional.ofNullable(entries.get(step));
  }

  boolean has(Step step) {
    return entries.containsKey(step);
  }
}
