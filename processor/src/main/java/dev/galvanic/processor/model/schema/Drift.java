package dev.galvanic.processor.model.schema;

import dev.galvanic.processor.model.MigrationModel;
import dev.galvanic.processor.model.Operation;
import dev.galvanic.processor.model.Origin;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.TableModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the versions of a service do not lead to its models, and what to write so that they do.
 * Renamings are never guessed, but what else is to be done is worked out as if they were meant.
 *
 * <p>Longer than a file should be: what is told as renamed and what is told apart are worked out
 * from the same tables.
 */
final class Drift {
  private final ServiceModel service;
  private final Schema targets;
  private final Planner planner;
  private final Schema after;
  private final Map<TableName, Map<String, String>> columns = new HashMap<>();
  private final Map<TableName, TableName> tables;
  private final Schema assumed;

  private Drift(ServiceModel service, Schema targets, Planner planner) {
    this.service = service;
    this.targets = targets;
    this.planner = planner;
    after = planner.plan(service.released()).after();
    tables = new LinkedHashMap<>();
    planner
        .histories()
        .presumed()
        .values()
        .forEach(model -> tables.put(planner.lastName(model), model));
    tables.putAll(Renames.tables(gone(), came()));
    tables.values().removeIf(planner.stuck()::contains);
    assumed = assumed();
  }

  /** All of it; without that of tables whose versions cannot be made. */
  static List<Difference> of(ServiceModel service, Schema targets, Planner planner) {
    return new Drift(service, targets, planner).differences();
  }

  /** What to write so that a service has no drift; the renamings are taken for meant, or not. */
  static List<Proposal> proposals(
      ServiceModel service, Schema targets, Planner planner, boolean renamed) {
    Drift drift = new Drift(service, targets, planner);
    return drift.split(renamed ? drift.renamed() : drift.separate());
  }

  /** The tables that would have to be dropped then. */
  static List<Table> gone(ServiceModel service, Schema targets, Planner planner, boolean renamed) {
    Drift drift = new Drift(service, targets, planner);
    return Stream.concat(drift.gone().stream(), drift.presumed().stream())
        .filter(
            t ->
                !renamed
                    || !drift.tables.containsKey(t.name())
                        && !planner.histories().presumed().containsKey(t.name()))
        .toList();
  }

  private List<Difference> differences() {
    Map<TableName, Proposal> renamed = byTable(split(renamed()));
    Map<TableName, Proposal> separate = byTable(separate());
    List<Difference> differences = new ArrayList<>();
    for (TableModel model : models()) {
      TableName name = model.tableName();
      Proposal proposal = renamed.get(name);
      if (proposal != null && !tables.containsValue(name)) {
        String action = action(model, proposal, separate.get(name));
        Facts.of(model, after.table(name).orElseThrow(), target(name))
            .forEach(
                (origin, facts) ->
                    differences.add(new Difference(origin, String.join("; ", facts), action)));
      }
    }
    gone().forEach(table -> differences.add(gone(table, renamed)));
    presumed().forEach(table -> differences.add(gone(table, renamed)));
    return differences;
  }

  private String action(TableModel model, Proposal renamed, Proposal separate) {
    Map<String, String> pairs = columns.getOrDefault(model.tableName(), Map.of());
    String record = model.record().nested();
    if (pairs.isEmpty() || separate == null) {
      return "Add to " + record + ": " + renamed.text() + renamed.hint();
    }
    String became =
        pairs.entrySet().stream()
            .map(e -> e.getKey() + " became " + e.getValue())
            .collect(Collectors.joining(" and "));
    return "If "
        + became
        + ", add to "
        + record
        + ": "
        + renamed.text()
        + renamed.hint()
        + "; if not: "
        + separate.text()
        + separate.hint();
  }

  private Difference gone(Table table, Map<TableName, Proposal> renamed) {
    Optional<String> last = planner.histories().lastReleased(table.name());
    String drop = ProposalText.dropTable(table.name(), last.map(NextVersion::after).orElse("v1"));
    String fact = "the table " + table.name() + " was released and has no model any more";
    String addDrop = "add to " + service.type().nested() + ": " + drop;
    TableName model = planner.histories().presumed().get(table.name());
    boolean presumed = model != null;
    TableName to = presumed ? model : tables.get(table.name());
    Proposal proposal = to == null ? null : renamed.get(to);
    String action =
        proposal == null
            ? "A" + addDrop.substring(1)
            : "If "
                + table.name()
                + " became "
                + to
                + ", add to "
                + proposal.record()
                + ": "
                + proposal.text()
                + proposal.hint()
                + "; if not, "
                + (presumed ? "remove the @Migrate of " + proposal.record() + ", and " : "")
                + addDrop;
    return new Difference(service.origin(), fact, action);
  }

  /** As if all that may be a renaming were one. */
  private List<Proposal> renamed() {
    List<Proposal> proposals = new ArrayList<>();
    for (TableModel model : models()) {
      TableName name = model.tableName();
      List<Operation> operations = new ArrayList<>();
      tables.forEach(
          (from, to) -> {
            if (to.equals(name)) {
              operations.add(
                  new Operation.RenameTable(from.toString(), to.toString(), Origin.NONE));
            }
          });
      columns
          .getOrDefault(name, Map.of())
          .forEach((from, to) -> operations.add(new Operation.RenameColumn(from, to, Origin.NONE)));
      assumed
          .table(name)
          .ifPresent(
              table ->
                  operations.addAll(
                      new Differ(model, table, target(name), assumed, targets).operations()));
      propose(model, operations, proposals);
    }
    return proposals;
  }

  /** As if nothing were one. */
  private List<Proposal> separate() {
    List<Proposal> proposals = new ArrayList<>();
    for (TableModel model : models()) {
      after
          .table(model.tableName())
          .ifPresent(
              table ->
                  propose(
                      model,
                      new Differ(model, table, target(model.tableName()), after, targets)
                          .operations(),
                      proposals));
    }
    return proposals;
  }

  private void propose(TableModel model, List<Operation> operations, List<Proposal> proposals) {
    if (!operations.isEmpty()) {
      proposals.add(Proposal.of(model, next(model), Portions.of(operations)));
    }
  }

  /** The version after the last one of the table, released or not. */
  private String next(TableModel model) {
    Optional<History> history = planner.histories().of(model.tableName());
    TableName start =
        tables.entrySet().stream()
            .filter(e -> e.getValue().equals(model.tableName()))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(model.tableName());
    TableName released = history.flatMap(History::start).orElse(start);
    Set<String> versions =
        model.migrations().stream().map(m -> m.version()).collect(Collectors.toSet());
    planner.histories().lastReleased(start).ifPresent(versions::add);
    planner.histories().lastReleased(released).ifPresent(versions::add);
    planner.histories().lastReleased(model.tableName()).ifPresent(versions::add);
    return versions.stream().max(VersionName::compare).map(NextVersion::after).orElse("v1");
  }

  /**
   * Proposals that can be made one after the other. A foreign key that is in the way of what other
   * tables change goes in a version of its own: they then come between that and its return. What
   * would come before versions that are there already, and be in their way, is numbered after them.
   */
  private List<Proposal> split(List<Proposal> proposals) {
    if (proposals.isEmpty() || possible(proposals)) {
      return proposals;
    }
    List<Proposal> split =
        proposals.stream().map(p -> p.replacesForeignKey() ? p.split() : p).toList();
    return Stream.of(split, later(proposals), later(split))
        .filter(this::possible)
        .findFirst()
        .orElse(split);
  }

  /** The same in versions that come after all that there are. */
  private List<Proposal> later(List<Proposal> proposals) {
    String last =
        models().stream()
            .flatMap(m -> m.migrations().stream())
            .map(MigrationModel::version)
            .max(VersionName::compare)
            .orElse("");
    return proposals.stream().map(p -> p.after(last)).toList();
  }

  private boolean possible(List<Proposal> proposals) {
    Planner pasted = Planner.of(Proposal.pasted(service, proposals), targets);
    return pasted.problems().isEmpty() && pasted.following().isEmpty();
  }

  private Schema assumed() {
    Schema schema = after;
    for (Map.Entry<TableName, TableName> rename : tables.entrySet()) {
      Folded folded =
          Fold.apply(
              schema.without(rename.getValue()),
              rename.getKey(),
              new SchemaChange.RenameTable(rename.getKey(), rename.getValue()));
      schema = folded instanceof Folded.Done done ? done.schema() : schema;
    }
    for (TableModel model : models()) {
      TableName name = model.tableName();
      Optional<Table> table = schema.table(name);
      if (table.isPresent()) {
        Map<String, String> meant = new LinkedHashMap<>();
        for (Map.Entry<String, String> rename :
            Renames.columns(table.get(), target(name)).entrySet()) {
          Folded folded =
              Fold.apply(
                  schema, name, new SchemaChange.RenameColumn(rename.getKey(), rename.getValue()));
          if (folded instanceof Folded.Done done) {
            schema = done.schema();
            meant.put(rename.getKey(), rename.getValue());
          }
        }
        columns.put(name, meant);
      }
    }
    return schema;
  }

  /** Of the tables whose versions can be made. */
  private List<TableModel> models() {
    Set<TableName> seen = new HashSet<>();
    return service.tables().stream()
        .filter(m -> targets.table(m.tableName()).isPresent())
        .filter(m -> !planner.stuck().contains(m.tableName()))
        .filter(m -> seen.add(m.tableName()))
        .toList();
  }

  private Table target(TableName name) {
    return targets.table(name).orElseThrow();
  }

  /** Released tables that nothing stands for any more, and nothing drops. */
  private List<Table> gone() {
    Set<TableName> dropped =
        service.dropped().stream().map(d -> d.table()).collect(Collectors.toSet());
    return service.released().schema().tables().stream()
        .filter(t -> !dropped.contains(t.name()))
        .filter(t -> planner.histories().claimant(t.name()).isEmpty())
        .toList();
  }

  /** Released tables whose versions a model of another name has. */
  private List<Table> presumed() {
    return service.released().schema().tables().stream()
        .filter(t -> planner.histories().presumed().containsKey(t.name()))
        .filter(t -> tables.containsValue(planner.histories().presumed().get(t.name())))
        .toList();
  }

  private List<Table> came() {
    return models().stream()
        .filter(
            m ->
                m.migrations().isEmpty()
                    && planner.histories().of(m.tableName()).flatMap(History::start).isEmpty())
        .map(m -> target(m.tableName()))
        .toList();
  }

  private static Map<TableName, Proposal> byTable(List<Proposal> proposals) {
    return proposals.stream()
        .collect(Collectors.toMap(p -> p.model().tableName(), p -> p, (a, b) -> a));
  }
}
