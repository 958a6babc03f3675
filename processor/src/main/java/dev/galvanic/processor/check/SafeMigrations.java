package dev.galvanic.processor.check;

import dev.galvanic.processor.check.lint.SafetyLint;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.schema.Planning;
import dev.galvanic.processor.report.Diagnostics;

/** The safety lint, once it is known what is to be done: a plan that leads to the models. */
final class SafeMigrations implements Check {

  @Override
  public void check(ServiceModel service, Diagnostics diagnostics) {
    Planning planning = service.planning();
    if (planning.complete()) {
      new SafetyLint().check(service, planning.plan(), diagnostics);
    }
  }
}
