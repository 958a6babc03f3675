package dev.galvanic.processor.check.sql;

import dev.galvanic.processor.check.Check;
import dev.galvanic.processor.model.RepositoryModel;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.StatementModel;
import dev.galvanic.processor.model.sql.analysis.Analyzed;
import dev.galvanic.processor.report.Diagnostics;
import java.util.Optional;

/**
 * Statements that PostgreSQL would refuse, or whose rows and parameters are not what their methods
 * say. What cannot be decided is a note.
 */
public final class StatementCheck implements Check {

  @Override
  public void check(ServiceModel service, Diagnostics diagnostics) {
    for (RepositoryModel repository : service.repositories()) {
      for (StatementModel statement : repository.statements()) {
        String name = repository.type().nested() + "." + statement.method();
        check(service, statement, new Remarks(name, statement, statement.text(), diagnostics));
        statement
            .count()
            .ifPresent(count -> count(new Remarks(name, statement, count, diagnostics)));
      }
    }
  }

  private static void check(ServiceModel service, StatementModel statement, Remarks remarks) {
    sound(remarks)
        .ifPresent(
            analyzed ->
                statement
                    .result()
                    .row()
                    .ifPresent(row -> new RowFit(service, remarks).check(analyzed, row)));
  }

  private static void count(Remarks remarks) {
    sound(remarks).ifPresent(analyzed -> new CountFit(remarks).check(analyzed));
  }

  /** What the statement means, if PostgreSQL would run it with these parameters. */
  private static Optional<Analyzed> sound(Remarks remarks) {
    Optional<Analyzed> analyzed = remarks.text().analyzed();
    analyzed.ifPresent(a -> a.findings().stream().filter(remarks::isNews).forEach(remarks::add));
    Optional<Analyzed> sound = analyzed.filter(a -> !a.hasErrors());
    sound.ifPresent(a -> new ParameterFit(remarks).check(a));
    return sound;
  }
}
