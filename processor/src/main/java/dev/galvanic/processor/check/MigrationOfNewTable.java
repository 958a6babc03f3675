package dev.galvanic.processor.check;

import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.schema.SchemaProblem;
import dev.galvanic.processor.report.Code;
import dev.galvanic.processor.report.Diagnostics;

/** A {@code @Migrate} of a table that is made only now. */
final class MigrationOfNewTable implements Check {

  @Override
  public void check(ServiceModel service, Diagnostics diagnostics) {
    SchemaProblems.report(
        service, SchemaProblem.Kind.NEW_TABLE, Code.MIGRATION_OF_NEW_TABLE, diagnostics);
  }
}
