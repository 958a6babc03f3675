package dev.galvanic.processor.check;

import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.schema.SchemaProblem;
import dev.galvanic.processor.report.Code;
import dev.galvanic.processor.report.Diagnostics;

/** An operation of a version that cannot be made. */
final class BadMigration implements Check {

  @Override
  public void check(ServiceModel service, Diagnostics diagnostics) {
    SchemaProblems.report(
        service, SchemaProblem.Kind.BAD_MIGRATION, Code.BAD_MIGRATION, diagnostics);
  }
}
