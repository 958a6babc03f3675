package dev.galvanic.processor.check;

import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.schema.SchemaProblem;
import dev.galvanic.processor.report.Code;
import dev.galvanic.processor.report.Diagnostics;

/** A version, or its date, that cannot be one, or does not come after what is released. */
final class BadVersion implements Check {

  @Override
  public void check(ServiceModel service, Diagnostics diagnostics) {
    SchemaProblems.report(service, SchemaProblem.Kind.BAD_VERSION, Code.BAD_VERSION, diagnostics);
  }
}
