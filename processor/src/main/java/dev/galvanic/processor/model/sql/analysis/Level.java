package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.sql.syntax.Window;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** A query while it is analysed: what it sees, and what was found in it. */
final class Level {
  private final Optional<Level> parent;
  private final Map<String, Cte> withs = new HashMap<>();
  private final List<Range> ranges = new ArrayList<>();
  private final Map<String, Window> windows = new HashMap<>();
  private List<Item> items = new ArrayList<>();
  private List<String> names = List.of();
  private Clause clause = Clause.OUTPUT;
  private boolean lateral;
  private boolean aggregates;
  private boolean windowed;
  private boolean sets;
  private boolean conditional;

  Level(Optional<Level> parent) {
    this.parent = parent;
  }

  Level inner() {
    return new Level(Optional.of(this));
  }

  Optional<Level> parent() {
    return parent;
  }

  /** A common table expression by its name, of this query or one around it. */
  Optional<Cte> with(String name) {
    Cte own = withs.get(name);
    return own != null ? Optional.of(own) : parent.flatMap(p -> p.with(name));
  }

  void add(Cte with) {
    withs.put(with.name(), with);
  }

  /** Takes it as one of its own, which aggregates and GROUP BY ask. */
  Range own(Range range) {
    ranges.add(range);
    return range;
  }

  boolean owns(Range range) {
    return ranges.stream().anyMatch(r -> r == range);
  }

  List<Item> items() {
    return items;
  }

  void see(List<Item> now) {
    items = new ArrayList<>(now);
  }

  /** What the list calls its columns, once it is read. */
  List<String> names() {
    return names;
  }

  void name(List<String> columns) {
    names = List.copyOf(columns);
  }

  Map<String, Window> windows() {
    return windows;
  }

  Clause clause() {
    return clause;
  }

  /** Does something in a clause, and is then where it was. */
  <T> T in(Clause where, Supplier<T> work) {
    Clause before = clause;
    boolean branch = conditional;
    clause = where;
    conditional = false;
    try {
      return work.get();
    } finally {
      clause = before;
      conditional = branch;
    }
  }

  /** Whether what is analysed now sees what stands before it in FROM. */
  boolean lateral() {
    return lateral;
  }

  void lateral(boolean now) {
    lateral = now;
  }

  boolean aggregates() {
    return aggregates;
  }

  void aggregated() {
    aggregates = true;
  }

  boolean windowed() {
    return windowed;
  }

  void windowFound() {
    windowed = true;
  }

  boolean sets() {
    return sets;
  }

  void setFound() {
    sets = true;
  }

  /** Whether it is within CASE or COALESCE, where no function may give several rows. */
  boolean conditional() {
    return conditional;
  }

  void conditional(boolean now) {
    conditional = now;
  }
}
