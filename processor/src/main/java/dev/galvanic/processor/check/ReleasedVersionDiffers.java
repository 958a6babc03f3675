package dev.galvanic.processor.check;

import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.schema.SchemaProblem;
import dev.galvanic.processor.report.Code;
import dev.galvanic.processor.report.Diagnostics;

/** The annotation of a released version that says something else than was released. */
final class ReleasedVersionDiffers implements Check {

  @Override
  public void check(ServiceModel service, Diagnostics diagnostics) {
    SchemaProblems.report(
        service, SchemaProblem.Kind.RELEASED_DIFFERS, Code.RELEASED_VERSION_DIFFERS, diagnostics);
  }
}
