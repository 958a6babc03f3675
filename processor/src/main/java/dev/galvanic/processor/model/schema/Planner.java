package dev.galvanic.processor.model.schema;

import dev.galvanic.processor.model.ServiceModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts the versions of all tables in the order in which they can be made: of those that can be made
 * next always the first, creations before versions, versions by their names. So whatever depends on
 * another table waits for it, whichever way it depends.
 */
final class Planner {
  private final Histories histories;
  private final Attempts attempts;
  private final List<Step> waiting = new ArrayList<>();
  private final List<PlannedVersion> versions = new ArrayList<>();
  private final List<SchemaProblem> problems = new ArrayList<>();
  private final List<SchemaProblem> following = new ArrayList<>();
  private final Set<TableName> created = new HashSet<>();
  private final Set<TableName> stuck = new HashSet<>();
  private Schema schema;

  private Planner(ServiceModel service, Schema targets) {
    histories = new Histories(service, targets);
    attempts = new Attempts(histories);
    schema = service.released().schema();
    problems.addAll(histories.problems());
    steps();
    while (next()) {
      // Each makes a version; those before it that had to wait are tried again.
    }
    report();
  }

  static Planner of(ServiceModel service, Schema targets) {
    return new Planner(service, targets);
  }

  Plan plan(ReleasedModel released) {
    return new Plan(released, versions, created);
  }

  List<SchemaProblem> problems() {
    return problems;
  }

  /** What other problems, or drift, bring about; of meaning only if there are none. */
  List<SchemaProblem> following() {
    return following;
  }

  /** The tables that have problems, by the names of their models. */
  Set<TableName> stuck() {
    return stuck;
  }

  /** What a model's table is called after all versions. */
  TableName lastName(TableName model) {
    return attempts.name(model);
  }

  Histories histories() {
    return histories;
  }

  private void steps() {
    for (History history : CreationOrder.of(histories.all().values())) {
      waiting.add(new Step.Create(history, creation(history.target().name())));
    }
    List<Step> later = new ArrayList<>();
    for (History history : histories.all().values()) {
      if (histories.doubtful(history)) {
        stuck.add(history.target().name());
      }
      if (!histories.broken(history)) {
        for (int i = 0; i < history.pending().size(); i++) {
          later.add(new Step.Migrate(history, i));
        }
      }
    }
    histories.dropped().forEach(drop -> later.add(new Step.Drop(drop)));
    later.sort(
        Comparator.comparing(Step::version, VersionName::compare)
            .thenComparing(step -> tableOf(step)));
    waiting.addAll(later);
  }

  /** A name may have been another table's, of which the ledger knows the creation. */
  private String creation(TableName table) {
    Set<String> taken = histories.lineages().taken(table);
    String version = PlannedVersion.CREATE;
    for (int i = 2; taken.contains(version); i++) {
      version = PlannedVersion.CREATE + i;
    }
    return version;
  }

  private boolean next() {
    Set<TableName> blocked = new HashSet<>();
    for (Step step : waiting) {
      // The versions of a table stay in their order.
      if (blocked.contains(tableOf(step))) {
        continue;
      }
      Attempts.Attempt attempt = attempts.attempt(step, schema);
      if (attempt.succeeded()) {
        make(step, attempt);
        return true;
      }
      blocked.add(tableOf(step));
    }
    return breakCircle();
  }

  /**
   * Tables that point to each other: the first new one is made without what points to the others,
   * and before the first one is dropped, what the others that are to be dropped point to it with.
   */
  private boolean breakCircle() {
    Set<TableName> fresh = new HashSet<>();
    Set<TableName> going = new HashSet<>();
    waiting.stream().filter(Step.Drop.class::isInstance).forEach(step -> going.add(tableOf(step)));
    waiting.stream()
        .filter(Step.Create.class::isInstance)
        .forEach(step -> fresh.add(tableOf(step)));
    for (Step step : waiting) {
      if (step instanceof Step.Create create) {
        Attempts.Attempt attempt = attempts.without(create, fresh, schema);
        if (attempt.succeeded()) {
          make(step, attempt);
          return true;
        }
      } else if (step instanceof Step.Drop drop) {
        Attempts.Attempt attempt = attempts.dropping(drop, going, schema);
        if (attempt.succeeded()) {
          make(step, attempt);
          return true;
        }
      }
    }
    return false;
  }

  private void make(Step step, Attempts.Attempt attempt) {
    TableName table = attempt.table();
    versions.add(
        new PlannedVersion(
            table,
            step.version(),
            step.author(),
            step.date(),
            step.lines(),
            attempt.changes(),
            step.accepted(),
            schema,
            attempt.after(),
            step.origin()));
    if (step instanceof Step.Create) {
      created.add(table);
    }
    attempts.accept(step, attempt);
    schema = attempt.after();
    waiting.remove(step);
  }

  /**
   * What is left cannot be made. What waits for a table that is wrong itself, or is not yet what
   * its model says, is not reported.
   */
  private void report() {
    Map<TableName, List<Attempts.Failure>> failures = new LinkedHashMap<>();
    Set<TableName> fresh = new HashSet<>();
    for (Step step : waiting) {
      if (!failures.containsKey(tableOf(step))) {
        failures.put(tableOf(step), attempts.failures(step, schema));
        if (step instanceof Step.Create) {
          fresh.add(tableOf(step));
        } else {
          stuck.add(tableOf(step));
        }
      }
    }
    failures.forEach(
        (table, own) -> {
          for (Attempts.Failure failure : own) {
            boolean follows =
                failure.others().stream()
                    .filter(other -> !other.equals(table))
                    .anyMatch(other -> wrong(other, failures) || differs(other));
            (follows ? following : problems).add(failure.problem());
            if (!follows && fresh.contains(table)) {
              stuck.add(table);
            }
          }
        });
  }

  /** Whether a table, by its name of now, is not what its model says. */
  private boolean differs(TableName now) {
    return histories.all().values().stream()
        .filter(h -> attempts.name(h.target().name()).equals(now))
        .anyMatch(
            h ->
                schema
                    .table(now)
                    .filter(
                        t ->
                            !Set.copyOf(t.columns()).equals(Set.copyOf(h.target().columns()))
                                || !Set.copyOf(t.constraints())
                                    .equals(Set.copyOf(h.target().constraints()))
                                || !Set.copyOf(t.indexes())
                                    .equals(Set.copyOf(h.target().indexes())))
                    .isPresent());
  }

  private boolean wrong(TableName table, Map<TableName, List<Attempts.Failure>> failures) {
    boolean broken = histories.of(table).filter(histories::broken).isPresent();
    return broken
        || failures.getOrDefault(table, List.of()).stream().anyMatch(f -> f.others().isEmpty());
  }

  private static TableName tableOf(Step step) {
    if (step instanceof Step.Create create) {
      return create.history().target().name();
    }
    return step instanceof Step.Migrate migrate
        ? migrate.history().target().name()
        : ((Step.Drop) step).dropped().table();
  }

  /** New tables, each after those that it points to as far as that goes, otherwise by name. */
  private static final class CreationOrder {
    private final Map<TableName, History> fresh = new HashMap<>();
    private final List<History> order = new ArrayList<>();
    private final Set<TableName> seen = new HashSet<>();

    static List<History> of(Iterable<History> histories) {
      CreationOrder creation = new CreationOrder();
      histories.forEach(
          h -> {
            if (h.start().isEmpty()) {
              creation.fresh.put(h.target().name(), h);
            }
          });
      creation.fresh.keySet().stream().sorted().forEach(creation::visit);
      return creation.order;
    }

    private void visit(TableName name) {
      History history = fresh.get(name);
      if (history != null && seen.add(name)) {
        References.of(history.target())
            .map(TableConstraint.ForeignKey::table)
            .sorted()
            .forEach(this::visit);
        order.add(history);
      }
    }
  }
}
