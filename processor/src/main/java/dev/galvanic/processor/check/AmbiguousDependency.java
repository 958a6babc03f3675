package dev.galvanic.processor.check;

import dev.galvanic.processor.model.BeanGraph;
import dev.galvanic.processor.model.BeanModel;
import dev.galvanic.processor.model.BeanProblem;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.report.Code;
import dev.galvanic.processor.report.Diagnostics;

/** A parameter that more than one object fits. */
final class AmbiguousDependency implements Check {

  @Override
  public void check(ServiceModel service, Diagnostics diagnostics) {
    for (BeanProblem problem : BeanGraph.of(service).problems()) {
      if (problem instanceof BeanProblem.Ambiguous ambiguous) {
        report(ambiguous, diagnostics);
      }
    }
  }

  private static void report(BeanProblem.Ambiguous ambiguous, Diagnostics diagnostics) {
    String key = ambiguous.dependency().key().toString();
    BeanModel user = ambiguous.path().get(ambiguous.path().size() - 1);
    diagnostics.error(
        ambiguous.dependency().origin(),
        Code.AMBIGUOUS_DEPENDENCY,
        Beans.name(user)
            + " needs "
            + key
            + ", which "
            + Beans.names(ambiguous.candidates())
            + " give ("
            + Beans.chain(ambiguous.path(), key)
            + ")",
        "Ask for one of them by its class, or tell them apart with @Named");
  }
}
