package dev.galvanic.processor.check;

import dev.galvanic.processor.model.ParameterModel;
import dev.galvanic.processor.model.ParameterSource;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.report.Code;
import dev.galvanic.processor.report.Diagnostics;
import dev.galvanic.processor.report.Nearest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A variable of a path that no parameter takes. */
final class UnboundPathVariable implements Check {

  @Override
  public void check(ServiceModel service, Diagnostics diagnostics) {
    Operation.all(service).forEach(operation -> check(operation, diagnostics));
  }

  private static void check(Operation operation, Diagnostics diagnostics) {
    Set<String> bound =
        operation.route().parameters().stream()
            .filter(p -> p.source() instanceof ParameterSource.Path)
            .map(p -> ((ParameterSource.Path) p.source()).name())
            .collect(Collectors.toSet());
    List<String> variables = operation.route().path().variables();
    if (!variables.containsAll(bound)) {
      // A parameter misspells its variable: that is one mistake, and UnboundParameter's.
      return;
    }
    List<String> others =
        operation.route().parameters().stream()
            .filter(p -> !(p.source() instanceof ParameterSource.Path))
            .map(ParameterModel::name)
            .toList();
    for (String variable : variables) {
      if (!bound.contains(variable)) {
        diagnostics.error(
            operation.route().origin(),
            Code.UNBOUND_PATH_VARIABLE,
            operation.signature()
                + " has no parameter for the variable {"
                + variable
                + "} of "
                + operation.route().label(),
            Nearest.question(variable, others)
                + "Add a parameter named "
                + variable
                + ", or take the variable out of the path");
      }
    }
  }
}
