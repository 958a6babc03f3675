package dev.galvanic.processor.check;

import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.schema.SchemaProblem;
import dev.galvanic.processor.report.Code;
import dev.galvanic.processor.report.Diagnostics;

/** An operation on a table, column, constraint or index that is not there. */
final class UnknownMigrationTarget implements Check {

  @Override
  public void check(ServiceModel service, Diagnostics diagnostics) {
    SchemaProblems.report(
        service, SchemaProblem.Kind.UNKNOWN_TARGET, Code.UNKNOWN_MIGRATION_TARGET, diagnostics);
  }
}
