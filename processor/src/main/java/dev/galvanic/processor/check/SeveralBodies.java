package dev.galvanic.processor.check;

import dev.galvanic.processor.model.ParameterModel;
import dev.galvanic.processor.model.ParameterSource;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.report.Code;
import dev.galvanic.processor.report.Diagnostics;
import java.util.List;

/** A request has one body: a second one, or a form beside it, would read nothing. */
final class SeveralBodies implements Check {

  @Override
  public void check(ServiceModel service, Diagnostics diagnostics) {
    Operation.all(service).forEach(operation -> check(operation, diagnostics));
  }

  private static void check(Operation operation, Diagnostics diagnostics) {
    List<ParameterModel> bodies =
        operation.route().parameters().stream()
            .filter(p -> p.source() instanceof ParameterSource.Body)
            .toList();
    if (bodies.size() > 1) {
      ParameterModel second = bodies.get(1);
      diagnostics.error(
          second.origin(),
          Code.SEVERAL_BODIES,
          operation.signature()
              + " has two bodies, "
              + bodies.get(0).name()
              + " and "
              + second.name(),
          "Put them into one record, or annotate one with where else it comes from");
    } else if (bodies.size() == 1 && operation.route().form()) {
      ParameterModel body = bodies.get(0);
      diagnostics.error(
          body.origin(),
          Code.SEVERAL_BODIES,
          operation.signature() + " has a form and a body, " + body.name(),
          "Read all of it as a form, or all of it as a body");
    }
  }
}
