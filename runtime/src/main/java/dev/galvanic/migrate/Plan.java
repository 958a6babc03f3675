package dev.galvanic.migrate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What is to be done, found by comparing the scripts of this build with the ledger. */
final class Plan {
  private final String service;
  private final List<Script> pending = new ArrayList<>();
  private final List<Entry> unknown = new ArrayList<>();

  private Plan(String service) {
    this.service = service;
  }

  /**
   * @throws MigrationException if a script was changed, or a step was skipped
   */
  static Plan of(String service, Scripts scripts, Applied applied) {
    Plan plan = new Plan(service);
    Set<Step> known = new HashSet<>(Set.of(Step.COMMENTS));
    for (Script script : scripts.inOrder()) {
      known.add(script.step());
      plan.add(script, applied);
    }
    applied.entries().stream()
        .filter(entry -> !known.contains(entry.step()))
        .forEach(plan.unknown::add);
    return plan;
  }

  private void add(Script script, Applied applied) {
    Entry entry = applied.find(script.step()).orElse(null);
    if (entry == null) {
      pending.add(script);
      return;
    }
    boolean same = entry.checksum().equals(script.checksum());
    if (script.repeatable()) {
      if (!same) {
        pending.add(script);
      }
      return;
    }
    if (!same) {
      throw new MigrationException(
          "The script "
              + script.file()
              + " ("
              + script.step()
              + ") was changed after "
              + service
              + " had applied it. Undo the change, and put it into a new version.");
    }
    checkOrder(script);
  }

  /** A version's steps build on one another: a missing one cannot be made up for later. */
  private void checkOrder(Script script) {
    for (Script before : pending) {
      Step step = before.step();
      if (step.table().equals(script.step().table())
          && step.version().equals(script.step().version())) {
        throw new MigrationException(
            "The ledger of "
                + service
                + " has step "
                + script.step().number()
                + " of version "
                + step.version()
                + " of table "
                + step.table()
                + " ("
                + script.file()
                + ") and lacks step "
                + step.number()
                + " ("
                + before.file()
                + "). See whether the database has what that script does; then insert or delete"
                + " the row in migration_record, and run it again.");
      }
    }
  }

  List<Script> pending() {
    return pending;
  }

  /** The files, for messages. */
  String files() {
    return pending.stream().map(Script::file).collect(Collectors.joining(", "));
  }

  boolean knowsAll() {
    return unknown.isEmpty();
  }

  /** What the ledger has and this build has not, for messages. */
  String unknownSteps() {
    return unknown.stream()
        .map(entry -> entry.step() + " (" + entry.script() + ")")
        .collect(Collectors.joining("; "));
  }

  /**
   * @throws MigrationException if the ledger has what this build has not
   */
  void refuseUnknown() {
    if (!knowsAll()) {
      throw new MigrationException(
          "The database of "
              + service
              + " is ahead of this build, which does not know "
              + unknownSteps()
              + ". Run a build that has them; if they came from a branch that was given up, undo"
              + " what they did and delete their rows from migration_record.");
    }
  }
}
