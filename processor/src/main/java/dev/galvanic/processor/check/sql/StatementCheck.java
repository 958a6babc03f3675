package dev.galvanic.processor.check.sql;

import dev.galvanic.processor.check.Check;
import dev.galvanic.processor.model.RepositoryModel;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.StatementModel;
import dev.galvanic.processor.model.sql.analysis.Analyzed;
import dev.galvanic.processor.report.Diagnostics;

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
        statement
            .analyzed()
            .ifPresent(
                analyzed -> check(service, analyzed, new Remarks(name, statement, diagnostics)));
      }
    }
  }

  private static void check(ServiceModel service, Analyzed analyzed, Remarks remarks) {
    analyzed.findings().forEach(remarks::add);
    if (!analyzed.hasErrors()) {
      new ParameterFit(remarks).check(analyzed);
      new RowFit(service, remarks).check(analyzed);
    }
  }
}
