package dev.galvanic.processor.check;

import dev.galvanic.processor.model.BeanGraph;
import dev.galvanic.processor.model.BeanModel;
import dev.galvanic.processor.model.BeanProblem;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.report.Code;
import dev.galvanic.processor.report.Diagnostics;
import java.util.List;

/** Objects that need each other, so that none can be made first. */
final class CircularDependency implements Check {

  @Override
  public void check(ServiceModel service, Diagnostics diagnostics) {
    for (BeanProblem problem : BeanGraph.of(service).problems()) {
      if (problem instanceof BeanProblem.Circular circular) {
        report(circular.cycle(), diagnostics);
      }
    }
  }

  private static void report(List<BeanModel> cycle, Diagnostics diagnostics) {
    BeanModel first = cycle.get(0);
    diagnostics.error(
        first.origin(),
        Code.CIRCULAR_DEPENDENCY,
        Beans.name(first)
            + " can only be made after itself ("
            + Beans.chain(cycle, Beans.name(first))
            + ")",
        "Break the circle: move what both sides need into a class of its own");
  }
}
