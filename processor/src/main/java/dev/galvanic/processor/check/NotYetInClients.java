package dev.galvanic.processor.check;

import dev.galvanic.processor.model.ParameterModel;
import dev.galvanic.processor.model.ParameterSource;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.report.Code;
import dev.galvanic.processor.report.Diagnostics;

/** Forms, which handlers read and clients cannot send yet. */
final class NotYetInClients implements Check {

  @Override
  public void check(ServiceModel service, Diagnostics diagnostics) {
    Operation.calls(service)
        .forEach(
            call ->
                call.route().parameters().stream()
                    .filter(NotYetInClients::isForm)
                    .forEach(parameter -> report(call, parameter, diagnostics)));
  }

  private static boolean isForm(ParameterModel parameter) {
    return parameter.source() instanceof ParameterSource.Form
        || parameter.source() instanceof ParameterSource.FormRecord;
  }

  private static void report(Operation call, ParameterModel parameter, Diagnostics diagnostics) {
    diagnostics.error(
        parameter.origin(),
        Code.NOT_YET,
        parameter.name() + " of " + call.signature() + " is of a form, which no client sends",
        "Send a record as JSON");
  }
}
