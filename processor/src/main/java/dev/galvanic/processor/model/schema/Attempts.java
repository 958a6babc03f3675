package dev.galvanic.processor.model.schema;

import dev.galvanic.processor.model.Operation;
import dev.galvanic.processor.model.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tries versions on the tables as they are, and keeps count of what is made of each table.
 *
 * <p>Longer than a file should be: each kind of step is tried in the same way, and what one is
 * refused for is told from what it waits for.
 */
final class Attempts {
  private final Histories histories;

  /** How many operations of each table are made. */
  private final Map<TableName, Integer> made = new HashMap<>();

  private final Map<TableName, TableName> names = new HashMap<>();

  /** Foreign keys between new tables that wait for the second of them. */
  private final Map<TableName, List<TableConstraint.ForeignKey>> postponed = new HashMap<>();

  /** What became of columns and other things that are gone, by table. */
  private final Map<TableName, Map<String, String>> gone = new HashMap<>();

  Attempts(Histories histories) {
    this.histories = histories;
    histories
        .all()
        .forEach((name, history) -> history.start().ifPresent(start -> names.put(name, start)));
  }

  /**
   * A version that can be made, or not.
   *
   * @param table the table under the name that it has before
   * @param failures none if it succeeded
   */
  record Attempt(
      TableName table, List<PlannedChange> changes, Schema after, List<Failure> failures) {
    boolean succeeded() {
      return failures.isEmpty();
    }
  }

  /** A problem, and the tables that have a part in it besides the changed one. */
  record Failure(SchemaProblem problem, List<TableName> others) {}

  /** What a model's table is called by now. */
  TableName name(TableName model) {
    return names.getOrDefault(model, model);
  }

  /** Tries a version; nothing is counted yet. */
  Attempt attempt(Step step, Schema schema) {
    if (step instanceof Step.Create create) {
      return create(create, create.history().target(), schema);
    }
    if (step instanceof Step.Drop drop) {
      return new Trial(step, drop.dropped().table(), schema)
          .change(new SchemaChange.DropTable(drop.dropped().keep()), step.origin())
          .attempt();
    }
    return migrate((Step.Migrate) step, schema, true);
  }

  /** Tries to make a table without its foreign keys to these tables. */
  Attempt without(Step.Create create, Set<TableName> others, Schema schema) {
    Table target = create.history().target();
    List<TableConstraint> left =
        target.constraints().stream().filter(c -> !points(c, target, others)).toList();
    return create(
        create,
        new Table(target.name(), target.columns(), left, target.indexes(), target.sequences()),
        schema);
  }

  /** Tries to drop a table, and before it the foreign keys of these tables that point to it. */
  Attempt dropping(Step.Drop drop, Set<TableName> others, Schema schema) {
    TableName table = drop.dropped().table();
    Trial trial = new Trial(drop, table, schema);
    References.to(schema, table)
        .filter(p -> others.contains(p.from().name()) && !p.from().name().equals(table))
        .forEach(
            p ->
                trial.change(
                    p.from().name(),
                    new SchemaChange.DropConstraint(p.key().name()),
                    drop.origin()));
    return trial.change(new SchemaChange.DropTable(drop.dropped().keep()), drop.origin()).attempt();
  }

  /** All that is wrong with a version that cannot be made, but not what follows from it. */
  List<Failure> failures(Step step, Schema schema) {
    return step instanceof Step.Migrate migrate
        ? migrate(migrate, schema, false).failures()
        : attempt(step, schema).failures();
  }

  /** Counts a version that was made. */
  void accept(Step step, Attempt attempt) {
    if (step instanceof Step.Create create) {
      Table target = create.history().target();
      names.put(target.name(), target.name());
      Table now = attempt.after().table(target.name()).orElseThrow();
      target.constraints().stream()
          .filter(TableConstraint.ForeignKey.class::isInstance)
          .filter(c -> now.constraint(c.name()).isEmpty())
          .forEach(
              c ->
                  postponed
                      .computeIfAbsent(target.name(), n -> new ArrayList<>())
                      .add((TableConstraint.ForeignKey) c));
    } else if (step instanceof Step.Migrate migrate) {
      TableName last = migrate.history().target().name();
      List<Operation> operations = History.flat(migrate.migration().operations());
      made.merge(last, operations.size(), Integer::sum);
      TableName name = attempt.table();
      for (PlannedChange change : attempt.changes()) {
        name = Fold.nameAfter(name, change.change());
      }
      names.put(last, name);
      operations.forEach(operation -> remember(last, step.version(), operation));
    }
  }

  private Attempt create(Step.Create create, Table target, Schema schema) {
    Trial trial = new Trial(create, target.name(), schema);
    List<TableConstraint> constraints = new ArrayList<>();
    for (TableConstraint constraint : target.constraints()) {
      Optional<TableConstraint> now =
          constraint instanceof TableConstraint.ForeignKey key
              ? current(target.name(), key).map(k -> k)
              : Optional.of(constraint);
      now.ifPresentOrElse(
          constraints::add,
          () ->
              trial.fail(
                  Definitions.missing((TableConstraint.ForeignKey) constraint), create.origin()));
    }
    Table table =
        new Table(
            target.name(), target.columns(), constraints, target.indexes(), target.sequences());
    trial.change(new SchemaChange.CreateTable(table), create.origin());
    postponed.forEach(
        (from, keys) ->
            keys.stream()
                .filter(key -> key.table().equals(target.name()))
                .forEach(
                    key ->
                        trial.change(
                            from, new SchemaChange.AddConstraint(key, false), create.origin())));
    return trial.attempt();
  }

  private Attempt migrate(Step.Migrate step, Schema schema, boolean once) {
    History history = step.history();
    TableName last = history.target().name();
    Trial trial = new Trial(step, names.get(last), schema);
    Resolver resolver = new Resolver(history, key -> current(trial.name(), key));
    Set<String> doubtful = new HashSet<>();
    int at = history.first(step.at());
    for (Operation operation : step.migration().operations()) {
      int failures = trial.failures.size();
      trial.operation(operation, resolver, at, gone.getOrDefault(last, Map.of()));
      Set<String> touched = Touched.by(operation);
      if (trial.failures.size() > failures) {
        if (once) {
          break;
        }
        if (touched.stream().anyMatch(doubtful::contains)) {
          trial.failures.remove(trial.failures.size() - 1);
        }
        doubtful.addAll(touched);
      }
      at += History.flat(List.of(operation)).size();
    }
    return trial.attempt();
  }

  /** A foreign key with the names that the table it points to has now; none if it is not there. */
  private Optional<TableConstraint.ForeignKey> current(
      TableName own, TableConstraint.ForeignKey key) {
    Optional<History> other = histories.of(key.table());
    if (other.isEmpty() || key.table().equals(own)) {
      return Optional.of(key);
    }
    int at = made.getOrDefault(key.table(), 0);
    return Optional.ofNullable(names.get(key.table()))
        .map(
            name ->
                new TableConstraint.ForeignKey(
                    key.name(),
                    key.columns(),
                    name,
                    key.to().stream().map(c -> other.get().column(c, at)).toList(),
                    key.onDelete(),
                    key.onUpdate(),
                    key.valid()));
  }

  private static boolean points(TableConstraint constraint, Table own, Set<TableName> others) {
    return constraint instanceof TableConstraint.ForeignKey key
        && !key.table().equals(own.name())
        && others.contains(key.table());
  }

  private void remember(TableName table, String version, Operation operation) {
    Map<String, String> names = gone.computeIfAbsent(table, t -> new HashMap<>());
    if (operation instanceof Operation.RenameColumn rename) {
      names.put(rename.from(), "version " + version + " renamed it to " + rename.to());
    } else if (operation instanceof Operation.DropColumn
        || operation instanceof Operation.DropConstraint
        || operation instanceof Operation.DropForeignKey
        || operation instanceof Operation.DropIndex) {
      Touched.by(operation).forEach(n -> names.put(n, "version " + version + " dropped it"));
    }
  }

  /** A version on its way through the tables. */
  private static final class Trial {
    private final Step step;
    private final TableName start;
    private final List<PlannedChange> changes = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();
    private TableName name;
    private Schema schema;

    Trial(Step step, TableName start, Schema schema) {
      this.step = step;
      this.start = start;
      this.schema = schema;
      name = start;
    }

    TableName name() {
      return name;
    }

    Attempt attempt() {
      return new Attempt(start, changes, schema, List.copyOf(failures));
    }

    Trial change(SchemaChange change, Origin origin) {
      TableName table = name;
      name = Fold.nameAfter(name, change);
      return change(table, change, origin);
    }

    Trial change(TableName table, SchemaChange change, Origin origin) {
      Folded folded = Fold.apply(schema, table, change);
      if (folded instanceof Folded.Refused refused) {
        fail(refused, origin);
      } else {
        changes.add(new PlannedChange(table, change, schema, origin));
        schema = ((Folded.Done) folded).schema();
      }
      return this;
    }

    void operation(Operation operation, Resolver resolver, int at, Map<String, String> gone) {
      Optional<Table> now = schema.table(name);
      if (now.isEmpty()) {
        fail(Folded.bad("there is no table " + name, "Name a table"), operation.origin());
        return;
      }
      Resolved resolved = resolver.resolve(operation, at, now.get());
      String what =
          "version "
              + step.version()
              + " of "
              + step.owner()
              + " cannot "
              + operation.text()
              + ": ";
      if (resolved instanceof Resolved.Not not) {
        fail(not.why(), what, gone, operation.origin());
        return;
      }
      SchemaChange change = ((Resolved.Change) resolved).change();
      Folded folded = Fold.apply(schema, name, change);
      if (folded instanceof Folded.Refused refused) {
        fail(refused, what, gone, operation.origin());
        return;
      }
      changes.add(new PlannedChange(name, change, schema, operation.origin()));
      schema = ((Folded.Done) folded).schema();
      name = Fold.nameAfter(name, change);
    }

    void fail(Folded.Refused why, Origin origin) {
      fail(
          why,
          step instanceof Step.Create
              ? "the table " + start + " cannot be made: "
              : "the table " + start + " cannot be dropped: ",
          Map.of(),
          origin);
    }

    private void fail(Folded.Refused why, String what, Map<String, String> gone, Origin origin) {
      String since = gone.getOrDefault(why.unknown(), "");
      failures.add(
          new Failure(
              new SchemaProblem(
                  why.kind(),
                  origin,
                  what + why.fact() + (since.isEmpty() ? "" : ", since " + since),
                  why.unknown(),
                  why.candidates(),
                  why.action()),
              why.others()));
    }
  }
}
