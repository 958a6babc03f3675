package dev.galvanic.processor.model.sql.catalog;

import dev.galvanic.processor.model.schema.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a chosen candidate means: its types with nothing polymorphic left. */
final class Meaning {
  private final Types types;
  private final Matching matching;

  Meaning(Types types, Matching matching) {
    this.types = types;
    this.matching = matching;
  }

  Resolution of(Candidate chosen, List<SqlType> actual) {
    Declared declared = chosen.declared();
    Binding binding = matching.binding(actual, chosen.types());
    List<SqlType> parameters = new ArrayList<>();
    for (int i = 0; i < actual.size(); i++) {
      SqlType asked = chosen.types().get(i);
      Optional<SqlType> type =
          asked.equals(Matching.ANY) ? Optional.of(actual.get(i)) : binding.resolve(asked, types);
      if (type.isEmpty()) {
        return new Resolution.Undetermined(declared.signature());
      }
      parameters.add(type.get());
    }
    Optional<SqlType> result = binding.resolve(declared.result(), types);
    Optional<List<FunctionColumn>> columns =
        result.flatMap(type -> columns(declared, type, binding));
    return columns
        .<Resolution>map(
            all -> new Resolution.Found(fact(declared, result.orElseThrow(), parameters, all)))
        .orElseGet(() -> new Resolution.Undetermined(declared.signature()));
  }

  private static FunctionFact fact(
      Declared declared, SqlType result, List<SqlType> parameters, List<FunctionColumn> columns) {
    return new FunctionFact(
        declared.name(),
        declared.signature(),
        declared.kind(),
        result,
        declared.returnsSet(),
        parameters,
        declared.volatility(),
        declared.strict() && callsDirectly(declared.kind()),
        columns);
  }

  /** Of what sees many rows, strict says nothing of the result. */
  private static boolean callsDirectly(FunctionKind kind) {
    return !kind.aggregates() && kind != FunctionKind.WINDOW;
  }

  /** Empty if a polymorphic one stays open. */
  private Optional<List<FunctionColumn>> columns(
      Declared declared, SqlType result, Binding binding) {
    if (declared.columns().isEmpty()) {
      boolean row = result.equals(Catalog.RECORD);
      return Optional.of(
          row ? List.of() : List.of(new FunctionColumn(declared.name(), result, false)));
    }
    List<FunctionColumn> columns = new ArrayList<>();
    for (FunctionColumn column : declared.columns()) {
      Optional<SqlType> type = binding.resolve(column.type(), types);
      if (type.isEmpty()) {
        return Optional.empty();
      }
      columns.add(new FunctionColumn(column.name(), type.get(), true));
    }
    return Optional.of(columns);
  }
}
