package dev.galvanic.processor.check;

import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.report.Diagnostics;

/** One rule. */
public interface Check {

  /** Reports every breach of the rule in the service. */
  void check(ServiceModel service, Diagnostics diagnostics);
}
