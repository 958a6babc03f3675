package dev.galvanic.processor.generate.migration;

import dev.galvanic.processor.model.schema.Schema;
import dev.galvanic.processor.model.schema.Table;
import dev.galvanic.processor.model.schema.TableName;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The sequences that a change of tables brings and takes with it. */
record SequenceChanges(Schema before, Schema after) {

  /** What has to be there before the change. */
  List<Statement> created() {
    return minus(names(after), names(before)).stream().map(this::create).toList();
  }

  /** What nothing takes values from after the change. */
  List<Statement> dropped() {
    return minus(names(before), names(after)).stream()
        .map(name -> Statement.change("DROP SEQUENCE " + TableName.of(name).sql()))
        .toList();
  }

  /** One that is named by the source may be there already: who else uses it is unknown here. */
  private Statement create(String name) {
    boolean own =
        after.tables().stream()
            .anyMatch(
                table ->
                    table.columns().stream()
                        .map(c -> table.name().name() + "_" + c.name() + "_seq")
                        .anyMatch(TableName.of(name).name()::equals));
    return Statement.change(
        "CREATE SEQUENCE " + (own ? "" : "IF NOT EXISTS ") + TableName.of(name).sql());
  }

  private static Set<String> names(Schema schema) {
    Set<String> names = new TreeSet<>();
    schema.tables().stream().map(Table::sequences).forEach(names::addAll);
    return names;
  }

  private static Set<String> minus(Set<String> names, Set<String> others) {
    Set<String> left = new TreeSet<>(names);
    left.removeAll(others);
    return left;
  }
}
