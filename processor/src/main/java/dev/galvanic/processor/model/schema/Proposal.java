package dev.galvanic.processor.model.schema;

import dev.galvanic.processor.model.MigrationModel;
import dev.galvanic.processor.model.Operation;
import dev.galvanic.processor.model.Origin;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What to add to a model so that its versions lead to it. */
record Proposal(TableModel model, List<Version> versions) {

  record Version(String name, List<Operation> operations) {}

  Proposal {
    versions = List.copyOf(versions);
  }

  /** Versions that follow each other. */
  static Proposal of(TableModel model, String first, List<List<Operation>> portions) {
    List<Version> versions = new ArrayList<>();
    String name = first;
    for (List<Operation> portion : portions) {
      versions.add(new Version(name, portion));
      name = NextVersion.after(name);
    }
    return new Proposal(model, versions);
  }

  /** The name of the first version. */
  String first() {
    return versions.get(0).name();
  }

  /** The same from another version on. */
  Proposal from(String first) {
    return of(model, first, versions.stream().map(Version::operations).toList());
  }

  String record() {
    return model.record().nested();
  }

  String text() {
    return versions.stream()
        .map(v -> ProposalText.migrate(v.name(), v.operations()))
        .collect(Collectors.joining(" "));
  }

  /** What the user is left to say. */
  String hint() {
    return text().contains(PlainSql.FILL_IN)
        ? ", with the value that the rows there are get instead of " + PlainSql.FILL_IN
        : "";
  }

  boolean replacesForeignKey() {
    return operations().stream().anyMatch(Operation.DropForeignKey.class::isInstance)
        && operations().stream().anyMatch(o -> !(o instanceof Operation.DropForeignKey));
  }

  /** The foreign keys that go in a version before everything else. */
  Proposal split() {
    List<List<Operation>> portions = new ArrayList<>();
    portions.add(operations(versions.get(0), o -> o instanceof Operation.DropForeignKey));
    portions.add(operations(versions.get(0), o -> !(o instanceof Operation.DropForeignKey)));
    versions.stream().skip(1).map(Version::operations).forEach(portions::add);
    portions.removeIf(List::isEmpty);
    return of(model, versions.get(0).name(), portions);
  }

  private static List<Operation> operations(Version version, Predicate<Operation> wanted) {
    return version.operations().stream().filter(wanted).toList();
  }

  /** The service after all of them were pasted, and filled in. */
  static ServiceModel pasted(ServiceModel service, List<Proposal> proposals) {
    List<TableModel> tables = new ArrayList<>();
    for (TableModel table : service.tables()) {
      List<MigrationModel> migrations = new ArrayList<>(table.migrations());
      proposals.stream()
          .filter(p -> p.model().equals(table))
          .flatMap(p -> p.versions().stream())
          .forEach(
              v ->
                  migrations.add(
                      new MigrationModel(
                          v.name(), "", "", filled(v.operations()), List.of(), Origin.NONE)));
      tables.add(table.with(migrations));
    }
    return service.with(tables);
  }

  private static List<Operation> filled(List<Operation> operations) {
    return operations.stream()
        .map(
            o ->
                o instanceof Operation.Execute execute
                    ? new Operation.Execute(
                        execute.sql().replace(PlainSql.FILL_IN, "0"),
                        execute.declared(),
                        execute.effect(),
                        execute.origin())
                    : o)
        .toList();
  }

  private Set<Operation> operations() {
    return versions.stream().flatMap(v -> v.operations().stream()).collect(Collectors.toSet());
  }
}
