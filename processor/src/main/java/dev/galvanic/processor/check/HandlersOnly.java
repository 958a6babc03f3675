package dev.galvanic.processor.check;

import dev.galvanic.processor.model.ParameterModel;
import dev.galvanic.processor.model.ParameterSource;
import dev.galvanic.processor.model.ResultModel;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.report.Code;
import dev.galvanic.processor.report.Diagnostics;

/** Exchange and Reply stand for the request that is being answered: no client has either. */
final class HandlersOnly implements Check {

  @Override
  public void check(ServiceModel service, Diagnostics diagnostics) {
    Operation.calls(service).forEach(call -> check(call, diagnostics));
  }

  private static void check(Operation call, Diagnostics diagnostics) {
    for (ParameterModel parameter : call.route().parameters()) {
      if (parameter.source() instanceof ParameterSource.Context) {
        diagnostics.error(
            parameter.origin(),
            Code.UNSUPPORTED_TYPE,
            parameter.name()
                + " of "
                + call.signature()
                + " is the Exchange, which only handlers have",
            "Remove it");
      }
    }
    if (call.route().result() instanceof ResultModel.Custom custom && custom.returned()) {
      diagnostics.error(
          call.route().origin(),
          Code.UNSUPPORTED_TYPE,
          call.signature() + " returns a Reply, which only handlers make",
          "Return the data, or a String or byte[] with @Produces(media)");
    }
  }
}
