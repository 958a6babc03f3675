package dev.galvanic.processor.check;

import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.report.Code;
import dev.galvanic.processor.report.Diagnostics;
import java.util.HashMap;
import java.util.Map;

/** Two routes that a request cannot tell apart: the second would never be called. */
final class DuplicateRoute implements Check {
  private static final String ACTION = "Change the path or the method";

  @Override
  public void check(ServiceModel service, Diagnostics diagnostics) {
    Map<String, Operation> seen = new HashMap<>();
    Operation.handlers(service)
        .forEach(
            operation -> {
              String shape = operation.route().method() + " " + operation.route().path().shape();
              Operation first = seen.putIfAbsent(shape, operation);
              if (first != null) {
                report(operation, first, diagnostics);
              }
            });
  }

  private static void report(Operation operation, Operation first, Diagnostics diagnostics) {
    String label = operation.route().label();
    String fact =
        label.equals(first.route().label())
            ? label + " is already declared by " + first.signature()
            : label
                + " has the shape of "
                + first.route().label()
                + ", which "
                + first.signature()
                + " already answers";
    diagnostics.error(operation.route().origin(), Code.DUPLICATE_ROUTE, fact, ACTION);
  }
}
