package dev.galvanic.testing.proof;

import dev.galvanic.testing.prepared.Prepared;
import dev.galvanic.testing.prepared.Prepared.ResultColumn;
import dev.galvanic.testing.proof.BelievedStatement.Column;
import dev.galvanic.testing.proof.BelievedStatement.Parameter;
import dev.galvanic.testing.trial.Seen;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Finds where the compiler was wrong about a statement. */
final class Mistakes {
  private static final String DEFECT = " This is a defect of Galvanic: report it, and ";

  private final TypeNames names;
  private final ProofReport.Builder report;

  Mistakes(TypeNames names, ProofReport.Builder report) {
    this.names = names;
    this.report = report;
  }

  /** PostgreSQL does not take it at all. */
  void refused(BelievedStatement statement, SQLException refusal) {
    tell(
        statement,
        "PostgreSQL refuses it: "
            + String.valueOf(refusal.getMessage()).lines().findFirst().orElse("")
            + ". Correct the statement, or add the migration that it waits for.");
  }

  /** Its parameters and columns are other ones, or of other types. */
  void types(BelievedStatement statement, Prepared server) throws SQLException {
    List<Parameter> parameters = statement.parameters();
    for (int i = 0; i < Math.min(parameters.size(), server.parameterTypes().size()); i++) {
      Parameter parameter = parameters.get(i);
      String asked = server.parameterTypes().get(i);
      if (differs(parameter.type(), asked)) {
        tell(
            statement,
            ":%s is %s to PostgreSQL, not %s.%scast it, as in :%s::%s."
                .formatted(
                    parameter.path(),
                    asked,
                    parameter.type().orElse(""),
                    DEFECT,
                    parameter.path(),
                    asked));
      }
    }
    if (statement.answers() != !server.columns().isEmpty()) {
      tell(
          statement,
          "it answers "
              + (statement.answers() ? "no rows." : "rows.")
              + DEFECT
              + "mark the statement as unchecked until then.");
    }
    if (!statement.columns().isEmpty()) {
      columns(statement, server.columns());
    }
  }

  private void columns(BelievedStatement statement, List<ResultColumn> there) throws SQLException {
    List<Column> here = statement.columns();
    if (!here.stream()
        .map(Column::name)
        .toList()
        .equals(there.stream().map(ResultColumn::name).toList())) {
      tell(
          statement,
          "its columns are "
              + there.stream().map(ResultColumn::name).toList()
              + ", not "
              + here.stream().map(Column::name).toList()
              + "."
              + DEFECT
              + "name them with AS.");
      return;
    }
    for (int i = 0; i < here.size(); i++) {
      if (differs(here.get(i).type(), there.get(i).type())) {
        tell(
            statement,
            "column %s is %s to PostgreSQL, not %s.%scast it."
                .formatted(
                    here.get(i).name(),
                    there.get(i).type(),
                    here.get(i).type().orElse(""),
                    DEFECT));
      }
    }
  }

  /** It did, when it was run, what it was thought not to. */
  void seen(BelievedStatement statement, Seen seen) {
    if (!seen.wrote().isEmpty()) {
      tell(
          statement,
          "it was taken for one that only reads, and does more: "
              + seen.wrote().lines().findFirst().orElse("")
              + "."
              + DEFECT
              + "mark the statement as slow, which leases a connection of its own.");
    }
    for (int i = 0; i < statement.columns().size(); i++) {
      Column column = statement.columns().get(i);
      if (column.notNull() && seen.nulls().contains(i)) {
        tell(
            statement,
            "column %s was null, and was taken for one that never is.%sread it as @Nullable."
                .formatted(column.name(), DEFECT));
      }
    }
  }

  private boolean differs(Optional<String> believed, String there) throws SQLException {
    return believed.isPresent() && !names.of(believed.get()).equals(there);
  }

  private void tell(BelievedStatement statement, String what) {
    report.mistake(statement.name() + ": " + what);
  }
}
