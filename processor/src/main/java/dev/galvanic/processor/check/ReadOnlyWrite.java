package dev.galvanic.processor.check;

import dev.galvanic.processor.model.RepositoryModel;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.StatementModel;
import dev.galvanic.processor.model.TransactionModel;
import dev.galvanic.processor.model.sql.analysis.Analyzed;
import dev.galvanic.processor.report.Code;
import dev.galvanic.processor.report.Diagnostics;

/** A statement that changes or locks rows in a transaction of its own that only reads. */
final class ReadOnlyWrite implements Check {

  @Override
  public void check(ServiceModel service, Diagnostics diagnostics) {
    for (RepositoryModel repository : service.repositories()) {
      for (StatementModel statement : repository.statements()) {
        boolean reads = statement.transaction().filter(TransactionModel::readOnly).isPresent();
        if (reads && statement.analyzed().filter(Analyzed::changes).isPresent()) {
          diagnostics.error(
              statement.origin(),
              Code.BAD_TRANSACTION,
              repository.type().nested()
                  + "."
                  + statement.method()
                  + " changes or locks rows, and its transaction is readOnly",
              "Remove readOnly from @Transactional");
        }
      }
    }
  }
}
