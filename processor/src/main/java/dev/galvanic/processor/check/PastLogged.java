package dev.galvanic.processor.check;

import dev.galvanic.processor.model.BeanGraph;
import dev.galvanic.processor.model.BeanModel;
import dev.galvanic.processor.model.DependencyModel;
import dev.galvanic.processor.model.LoggedInterface;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.report.Code;
import dev.galvanic.processor.report.Diagnostics;
import java.util.stream.Collectors;

/** Objects taken as what they are, past what would log their calls. */
final class PastLogged implements Check {

  @Override
  public void check(ServiceModel service, Diagnostics diagnostics) {
    BeanGraph graph = BeanGraph.of(service);
    for (BeanModel user : service.beans()) {
      for (DependencyModel dependency : user.dependencies()) {
        graph
            .giver(dependency)
            .filter(giver -> !giver.logged().isEmpty() && giver.key().equals(dependency.key()))
            .ifPresent(giver -> report(user, dependency, giver, diagnostics));
      }
    }
  }

  private static void report(
      BeanModel user, DependencyModel dependency, BeanModel giver, Diagnostics diagnostics) {
    String interfaces =
        giver.logged().stream()
            .map(LoggedInterface::type)
            .map(type -> type.nested())
            .collect(Collectors.joining(" or "));
    diagnostics.error(
        dependency.origin(),
        Code.MISPLACED_ANNOTATION,
        dependency.name()
            + " of "
            + Beans.name(user)
            + " is a "
            + Beans.name(giver)
            + " itself, whose @Logged methods are logged for those who take its interface",
        "Take it as a " + interfaces);
  }
}
