package dev.galvanic.processor.model.schema;

import dev.galvanic.processor.model.DroppedTableModel;
import dev.galvanic.processor.model.MigrationModel;
import dev.galvanic.processor.model.Operation;
import dev.galvanic.processor.model.Origin;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.TableModel;
import java.util.ArrayList;
import java.util.Comparator;
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
 * Which released table each model stands for, and which of its versions are not released; what is
 * wrong with versions whatever they do.
 *
 * <p>Longer than a file should be: every rule of which versions a table has already looks at the
 * same released scripts.
 */
final class Histories {
  private final ServiceModel service;
  private final Schema released;
  private final Lineages lineages;
  private final Map<TableName, History> all = new LinkedHashMap<>();
  private final List<DroppedTableModel> dropped = new ArrayList<>();
  private final Set<TableName> broken = new HashSet<>();
  private final Set<TableName> doubtful = new HashSet<>();
  private final Map<TableName, String> claimants = new HashMap<>();
  private final Map<TableName, TableName> presumed = new LinkedHashMap<>();
  private final List<SchemaProblem> problems = new ArrayList<>();

  Histories(ServiceModel service, Schema targets) {
    this.service = service;
    released = service.released().schema();
    lineages = Lineages.of(service.released());
    Map<TableName, TableName> starts = starts(targets);
    for (TableModel table : service.tables()) {
      Optional<Table> target = targets.table(table.tableName());
      if (target.isPresent() && !all.containsKey(table.tableName())) {
        Optional<TableName> start = Optional.ofNullable(starts.get(table.tableName()));
        all.put(table.tableName(), history(table, target.get(), start));
        start.ifPresent(name -> claimants.put(name, table.record().nested()));
      }
    }
    service.dropped().forEach(this::drop);
  }

  /** By the names that the models' tables have. */
  Map<TableName, History> all() {
    return all;
  }

  Optional<History> of(TableName table) {
    return Optional.ofNullable(all.get(table));
  }

  /** What is to be dropped and not released. */
  List<DroppedTableModel> dropped() {
    return dropped;
  }

  /** Tables whose versions are not to be looked at any further. */
  boolean broken(History history) {
    return broken.contains(history.target().name());
  }

  /** Tables of which something is wrong, whether or not their versions can be made. */
  boolean doubtful(History history) {
    return broken(history) || doubtful.contains(history.target().name());
  }

  /**
   * Released tables, each with the model that has their versions under another name: most likely a
   * table that was renamed in the model alone.
   */
  Map<TableName, TableName> presumed() {
    return presumed;
  }

  List<SchemaProblem> problems() {
    return problems;
  }

  Lineages lineages() {
    return lineages;
  }

  /** Renamed tables first: another model may be new under the name that such a one had. */
  private Map<TableName, TableName> starts(Schema targets) {
    Map<TableName, TableName> starts = new HashMap<>();
    Set<TableName> claimed = new HashSet<>();
    for (TableModel table : service.tables()) {
      TableName first = first(table);
      if (!first.equals(table.tableName()) && released.table(first).isPresent()) {
        if (claimed.add(first)) {
          starts.put(table.tableName(), first);
        }
      }
    }
    for (TableModel table : service.tables()) {
      TableName name = table.tableName();
      if (!starts.containsKey(name) && released.table(name).isPresent() && claimed.add(name)) {
        starts.put(name, name);
      }
    }
    for (TableModel table : service.tables()) {
      if (!starts.containsKey(table.tableName())) {
        presumed(table, targets, claimed)
            .ifPresent(
                from -> {
                  claimed.add(from);
                  starts.put(table.tableName(), from);
                  presumed.put(from, table.tableName());
                });
      }
    }
    return starts;
  }

  /** The table whose versions a model without a released table has. */
  private Optional<TableName> presumed(TableModel model, Schema targets, Set<TableName> claimed) {
    Optional<Table> target = targets.table(model.tableName());
    if (model.migrations().isEmpty() || target.isEmpty()) {
      return Optional.empty();
    }
    Set<TableName> dropped =
        service.dropped().stream().map(DroppedTableModel::table).collect(Collectors.toSet());
    return released.tables().stream()
        .filter(from -> !claimed.contains(from.name()) && !dropped.contains(from.name()))
        .filter(from -> fits(model, from, target.get()))
        .max(Comparator.comparingLong(from -> Renames.shared(from, target.get())))
        .map(Table::name);
  }

  /** Each version of the model is one that was released of the table, or comes after all those. */
  private boolean fits(TableModel model, Table from, Table target) {
    Set<String> renamed = new HashSet<>();
    boolean any = false;
    for (MigrationModel migration : model.migrations()) {
      Optional<Lineages.Released> version = lineages.version(from.name(), migration.version());
      if (version.isEmpty()
          ? lastReleased(from.name())
              .filter(last -> VersionName.compare(migration.version(), last) <= 0)
              .isPresent()
          : !OperationLines.of(migration.operations()).equals(version.get().changes())) {
        return false;
      }
      any |= version.isPresent();
      if (version.isEmpty()) {
        History.flat(migration.operations()).stream()
            .filter(Operation.RenameTable.class::isInstance)
            .forEach(rename -> renamed.add(((Operation.RenameTable) rename).from()));
      }
    }
    return renamed.isEmpty()
        ? any || Renames.alike(from, target)
        : renamed.contains(from.name().toString());
  }

  /** Where the unreleased renamings lead back to. */
  private TableName first(TableModel table) {
    TableName name = table.tableName();
    List<MigrationModel> migrations = table.migrations();
    for (int i = migrations.size() - 1; i >= 0; i--) {
      MigrationModel migration = migrations.get(i);
      if (lineages.version(table.tableName(), migration.version()).isEmpty()) {
        List<Operation> operations = History.flat(migration.operations());
        for (int j = operations.size() - 1; j >= 0; j--) {
          if (operations.get(j) instanceof Operation.RenameTable rename
              && TableName.of(rename.to()).equals(name)) {
            name = TableName.of(rename.from());
            if (released.table(name).isPresent()) {
              return name;
            }
          }
        }
      }
    }
    return name;
  }

  private History history(TableModel table, Table target, Optional<TableName> start) {
    String owner = table.record().nested();
    List<SchemaProblem> own = new ArrayList<>(VersionRules.of(owner, table.migrations()));
    List<MigrationModel> pending = new ArrayList<>();
    for (MigrationModel migration : table.migrations()) {
      if (VersionRules.text(migration.version(), migration.origin()).isPresent()) {
        continue;
      }
      Optional<Lineages.Released> version =
          start.flatMap(name -> lineages.version(name, migration.version()));
      if (version.isPresent()) {
        agree(table, migration, version.get()).ifPresent(own::add);
      } else {
        pending.add(migration);
      }
    }
    if (own.isEmpty() && start.isEmpty() && !pending.isEmpty()) {
      own.add(ofNewTable(table, pending.get(0)));
    }
    if (own.isEmpty() && start.isPresent()) {
      pending.forEach(m -> late(owner, m.version(), start.get(), m.origin()).ifPresent(own::add));
    }
    for (MigrationModel migration : pending) {
      VersionRules.statements(migration)
          .forEach(
              problem -> {
                // What a statement does not say, others may need; the rest keeps to itself.
                boolean decisive = problem.kind() == SchemaProblem.Kind.UNDECLARED_EFFECT;
                (decisive ? own : problems).add(problem);
                doubtful.add(table.tableName());
              });
    }
    if (!own.isEmpty()) {
      broken.add(table.tableName());
      problems.addAll(own);
    }
    return new History(table, target, start, start.isEmpty() ? List.of() : pending);
  }

  private Optional<SchemaProblem> agree(
      TableModel table, MigrationModel migration, Lineages.Released version) {
    List<String> says = OperationLines.of(migration.operations());
    return says.equals(version.changes())
        ? Optional.empty()
        : Optional.of(
            differs(
                migration.version(),
                table.record().nested(),
                says,
                version.changes(),
                migration.origin()));
  }

  private static SchemaProblem differs(
      String version, String owner, List<String> says, List<String> released, Origin origin) {
    return SchemaProblem.of(
        SchemaProblem.Kind.RELEASED_DIFFERS,
        origin,
        "version "
            + version
            + " of "
            + owner
            + " was released as "
            + quoted(released)
            + " and is now "
            + quoted(says),
        "Write what was released, or remove the annotation, and make further changes in a further"
            + " version");
  }

  private static String quoted(List<String> lines) {
    return "'" + String.join("; ", lines) + "'";
  }

  private SchemaProblem ofNewTable(TableModel table, MigrationModel migration) {
    Optional<Operation.RenameTable> rename =
        table.migrations().stream()
            .flatMap(m -> History.flat(m.operations()).stream())
            .filter(Operation.RenameTable.class::isInstance)
            .map(Operation.RenameTable.class::cast)
            .findFirst();
    List<String> names = released.tables().stream().map(t -> t.name().toString()).toList();
    if (rename.isPresent()) {
      return new SchemaProblem(
          SchemaProblem.Kind.UNKNOWN_TARGET,
          rename.get().origin(),
          "version "
              + migration.version()
              + " of "
              + table.record().nested()
              + " cannot "
              + rename.get().text()
              + ": no table "
              + rename.get().from()
              + " that leads to "
              + table.tableName()
              + " was released",
          rename.get().from(),
          names,
          "Name a table that was released, and as the last name that of the model");
    }
    return SchemaProblem.of(
        SchemaProblem.Kind.NEW_TABLE,
        migration.origin(),
        "the table "
            + table.tableName()
            + " was never released, so that version "
            + migration.version()
            + " has nothing to change",
        "Remove @Migrate: the table is made from " + table.record().nested() + " as it is");
  }

  private Optional<SchemaProblem> late(
      String owner, String version, TableName start, Origin origin) {
    Optional<String> last = lastReleased(start);
    return last.filter(l -> VersionName.compare(version, l) <= 0)
        .map(
            l ->
                SchemaProblem.of(
                    SchemaProblem.Kind.BAD_VERSION,
                    origin,
                    "version "
                        + version
                        + " of "
                        + owner
                        + " does not come after "
                        + l
                        + ", which is released",
                    "Call it " + NextVersion.after(l)));
  }

  /** The last version that is released of a table, or that another table had under its name. */
  Optional<String> lastReleased(TableName start) {
    return Stream.concat(
            lineages.of(start).stream().map(Lineages.Released::version),
            lineages.taken(start).stream())
        .filter(v -> !PlannedVersion.creates(v))
        .max(VersionName::compare);
  }

  private void drop(DroppedTableModel drop) {
    List<SchemaProblem> own = new ArrayList<>();
    VersionRules.text(drop.version(), drop.origin()).ifPresent(own::add);
    VersionRules.date(drop.date(), drop.origin()).ifPresent(own::add);
    Optional<Lineages.Released> gone = lineages.dropped(drop.table(), drop.version());
    boolean twice = dropped.stream().anyMatch(d -> d.table().equals(drop.table()));
    if (!own.isEmpty()) {
      problems.addAll(own);
    } else if (gone.isPresent()) {
      List<String> says = OperationLines.of(drop);
      if (!says.equals(gone.get().changes())) {
        problems.add(
            differs(
                drop.version(),
                drop.table().toString(),
                says,
                gone.get().changes(),
                drop.origin()));
      }
    } else if (released.table(drop.table()).isEmpty()) {
      problems.add(
          new SchemaProblem(
              SchemaProblem.Kind.UNKNOWN_TARGET,
              drop.origin(),
              "the table " + drop.table() + " was never released, so that nothing can drop it",
              drop.table().toString(),
              released.tables().stream().map(t -> t.name().toString()).toList(),
              "Remove @DropTable"));
    } else if (claimant(drop.table()).isPresent() || twice) {
      problems.add(
          SchemaProblem.of(
              SchemaProblem.Kind.BAD_MIGRATION,
              drop.origin(),
              twice
                  ? "the table " + drop.table() + " is dropped twice"
                  : "the table " + drop.table() + " is that of " + claimant(drop.table()).get(),
              twice ? "Remove one of the two" : "Remove @DropTable, or the model"));
    } else {
      Optional<SchemaProblem> late =
          late(drop.table().toString(), drop.version(), drop.table(), drop.origin());
      late.ifPresent(problems::add);
      if (late.isEmpty()) {
        dropped.add(drop);
      }
    }
  }

  /** The model that stands for a released table. */
  Optional<String> claimant(TableName start) {
    return Optional.ofNullable(claimants.get(start));
  }
}
