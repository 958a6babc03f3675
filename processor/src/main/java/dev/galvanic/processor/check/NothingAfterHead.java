package dev.galvanic.processor.check;

import dev.galvanic.processor.model.HttpMethod;
import dev.galvanic.processor.model.ResultModel;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.report.Code;
import dev.galvanic.processor.report.Diagnostics;

/** The reply to HEAD has no body that a client could read something from. */
final class NothingAfterHead implements Check {

  @Override
  public void check(ServiceModel service, Diagnostics diagnostics) {
    Operation.calls(service)
        .filter(call -> call.route().method() == HttpMethod.HEAD)
        .filter(call -> !(call.route().result() instanceof ResultModel.None))
        .forEach(call -> report(call, diagnostics));
  }

  private static void report(Operation call, Diagnostics diagnostics) {
    diagnostics.error(
        call.route().origin(),
        Code.UNSUPPORTED_TYPE,
        call.signature() + " asks with HEAD, whose reply has no body to read a value from",
        "Return void, or CompletionStage<Void>");
  }
}
