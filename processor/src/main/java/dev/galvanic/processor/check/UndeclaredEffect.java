package dev.galvanic.processor.check;

import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.schema.SchemaProblem;
import dev.galvanic.processor.report.Code;
import dev.galvanic.processor.report.Diagnostics;

/** Plain SQL that may change tables, without its effect. */
final class UndeclaredEffect implements Check {

  @Override
  public void check(ServiceModel service, Diagnostics diagnostics) {
    SchemaProblems.report(
        service, SchemaProblem.Kind.UNDECLARED_EFFECT, Code.UNDECLARED_EFFECT, diagnostics);
  }
}
