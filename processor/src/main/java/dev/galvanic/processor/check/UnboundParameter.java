package dev.galvanic.processor.check;

import dev.galvanic.processor.model.ParameterModel;
import dev.galvanic.processor.model.ParameterSource;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.report.Code;
import dev.galvanic.processor.report.Diagnostics;
import dev.galvanic.processor.report.Nearest;
import java.util.List;

/** A parameter that asks for a variable which the path does not have. */
final class UnboundParameter implements Check {

  @Override
  public void check(ServiceModel service, Diagnostics diagnostics) {
    Operation.all(service).forEach(operation -> check(operation, diagnostics));
  }

  private static void check(Operation operation, Diagnostics diagnostics) {
    List<String> variables = operation.route().path().variables();
    for (ParameterModel parameter : operation.route().parameters()) {
      if (parameter.source() instanceof ParameterSource.Path path
          && !variables.contains(path.name())) {
        diagnostics.error(
            parameter.origin(),
            Code.UNBOUND_PARAMETER,
            parameter.name()
                + " of "
                + operation.signature()
                + " is the path variable {"
                + path.name()
                + "}, which "
                + operation.route().path().text()
                + " does not have",
            Nearest.question(path.name(), variables) + "Name a variable of the path");
      }
    }
  }
}
