package dev.galvanic.processor.check;

import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.schema.Difference;
import dev.galvanic.processor.report.Code;
import dev.galvanic.processor.report.Diagnostics;

/** Models that what is released and the versions after it do not add up to. */
final class SchemaDrift implements Check {

  @Override
  public void check(ServiceModel service, Diagnostics diagnostics) {
    // A model with a mistake may not be what its author means, nor what is missing in its table.
    if (!diagnostics.hasErrorsBeside(Code.SCHEMA_DRIFT)) {
      for (Difference difference : service.planning().drift()) {
        diagnostics.error(
            difference.origin(), Code.SCHEMA_DRIFT, difference.fact(), difference.action());
      }
    }
  }
}
